package y;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Pair<B, A>(A a, B second, List<A> before) {}
