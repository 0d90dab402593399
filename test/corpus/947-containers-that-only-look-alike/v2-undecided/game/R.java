package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record R(Set<Integer> a, Map<String, Integer> b, Optional<Integer> c, OptionalInt d, OptionalInt e, Integer[] f, Integer[] g, List<String> h) {}
