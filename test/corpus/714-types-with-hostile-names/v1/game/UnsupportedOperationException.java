package game;

import dev.hearth.annotations.HotState;

@HotState
public record UnsupportedOperationException(int id) {}
