package game;

import dev.hearth.annotations.HotState;

@HotState
public record program(int id) {}
