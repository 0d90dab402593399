package game;

import dev.hearth.annotations.HotState;

@HotState
public record Handles(int id) {}
