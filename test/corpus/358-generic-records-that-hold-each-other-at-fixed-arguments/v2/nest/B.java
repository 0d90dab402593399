package nest;

import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public record B<X>(X x, Map<String, A<X, Integer>> as) {}
