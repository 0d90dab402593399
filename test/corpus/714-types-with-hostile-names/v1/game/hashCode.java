package game;

import dev.hearth.annotations.HotState;

@HotState
public record hashCode(int id) {}
