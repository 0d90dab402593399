package game;

import dev.hearth.annotations.HotState;

@HotState
public record AssertionError(long id) {}
