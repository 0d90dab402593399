package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record Lap(@Unit("s") double duration, long stop, double g, int t) {}
