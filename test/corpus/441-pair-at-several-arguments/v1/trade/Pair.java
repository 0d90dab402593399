package trade;

import dev.hearth.annotations.HotState;

@HotState
public record Pair<A, B>(A left, B right) {}
