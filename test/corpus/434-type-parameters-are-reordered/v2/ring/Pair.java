package ring;

import dev.hearth.annotations.HotState;

@HotState
public record Pair<B, A>(A first, B second) {}
