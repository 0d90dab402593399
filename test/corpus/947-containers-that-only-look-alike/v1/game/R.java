package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record R(SortedSet<Integer> a, SortedMap<String, Integer> b, OptionalInt c, int d, Optional<Integer> e, int[] f, List<Integer> g, Optional<String> h) {}
