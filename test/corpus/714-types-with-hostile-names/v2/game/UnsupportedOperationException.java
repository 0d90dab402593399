package game;

import dev.hearth.annotations.HotState;

@HotState
public record UnsupportedOperationException(long id) {}
