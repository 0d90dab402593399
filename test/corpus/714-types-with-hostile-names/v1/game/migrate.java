package game;

import dev.hearth.annotations.HotState;

@HotState
public record migrate(int id) {}
