package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record E(double z, double nan, double min, int c, int b, long s, long i, Double d) {}
