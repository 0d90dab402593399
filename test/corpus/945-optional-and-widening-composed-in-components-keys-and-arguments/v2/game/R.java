package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record R(Optional<Integer> a, @Unit("ms") Optional<Long> b, Optional<Integer> c, Optional<Double> d, Map<Long, Optional<Long>> e, Set<Double> f, List<Optional<long[]>> g) {}
