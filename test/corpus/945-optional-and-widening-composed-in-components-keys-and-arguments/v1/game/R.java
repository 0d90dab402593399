package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record R(int a, @Unit("ms") int b, Short c, Optional<Integer> d, Map<Integer, Integer> e, Set<Byte> f, List<int[]> g) {}
