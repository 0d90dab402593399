package math;

import dev.hearth.annotations.HotState;

@HotState
public record Range<T extends Number & Comparable<T>>(T low, T high) {}
