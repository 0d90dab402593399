package game;

import dev.hearth.annotations.HotState;

@HotState
public record Void(int id) {}
