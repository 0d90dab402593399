package p4;

import dev.hearth.annotations.HotState;

@HotState
public record Key<A, B>(A a, B b) {}
