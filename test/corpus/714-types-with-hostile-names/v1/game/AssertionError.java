package game;

import dev.hearth.annotations.HotState;

@HotState
public record AssertionError(int id) {}
