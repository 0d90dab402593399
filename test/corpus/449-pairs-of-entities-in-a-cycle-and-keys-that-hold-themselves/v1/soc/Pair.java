package soc;

import dev.hearth.annotations.HotState;

@HotState
public record Pair<A, B>(A one, B two) {}
