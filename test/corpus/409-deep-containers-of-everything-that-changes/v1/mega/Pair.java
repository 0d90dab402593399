package mega;

import dev.hearth.annotations.HotState;

@HotState
public record Pair<L, R>(L l, R r) {}
