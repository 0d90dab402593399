package game;

import dev.hearth.annotations.HotState;

@HotState
public record Function(int id) {}
