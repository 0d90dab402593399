package game;

import dev.hearth.annotations.HotState;

@HotState
public record Enum(int id) {}
