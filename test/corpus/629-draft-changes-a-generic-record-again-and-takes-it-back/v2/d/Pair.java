package d;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Pair<A, B>(A first, B b, List<A> all) {}
