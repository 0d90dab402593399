package game;

import dev.hearth.annotations.HotState;

@HotState
public record migrate(long id) {}
