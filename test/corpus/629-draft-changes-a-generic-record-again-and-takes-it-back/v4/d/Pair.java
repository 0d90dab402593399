package d;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public record Pair<A, B>(B b, A first, Optional<List<A>> all) {}
