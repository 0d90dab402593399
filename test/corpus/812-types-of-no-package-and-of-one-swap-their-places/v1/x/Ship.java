package x;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record Ship(int n) {}
