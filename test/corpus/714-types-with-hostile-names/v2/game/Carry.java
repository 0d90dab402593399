package game;

import dev.hearth.annotations.HotState;

@HotState
public record Carry(int id) {}
