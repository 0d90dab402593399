package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@HotState record O(int k) {}
