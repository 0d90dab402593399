package p2;

import dev.hearth.annotations.HotState;

@HotState
public record Key<U>(U b, int a) {}
