package feed;

import dev.hearth.annotations.HotState;

@HotState
public record Twice<T>(T what, Twice<T> left, Twice<T> right) {}
