package p1;

import dev.hearth.annotations.HotState;

@HotState
public record Key<T>(T a, int b) {}
