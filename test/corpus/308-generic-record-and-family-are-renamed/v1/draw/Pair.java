package draw;

import dev.hearth.annotations.HotState;

@HotState
public record Pair<A, B>(A first, B second) {}
