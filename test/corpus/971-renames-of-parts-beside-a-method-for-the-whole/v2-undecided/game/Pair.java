package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
import java.time.*;

@HotState
public record Pair<B, A>(A c, B d) {}
