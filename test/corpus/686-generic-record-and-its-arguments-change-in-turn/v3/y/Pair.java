package y;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Pair<A, B>(A a, B b, List<A> before) {}
