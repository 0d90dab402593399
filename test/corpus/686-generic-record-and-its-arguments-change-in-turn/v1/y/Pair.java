package y;

import dev.hearth.annotations.HotState;

@HotState
public record Pair<A, B>(A a, B b) {}
