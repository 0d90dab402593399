package game;

import dev.hearth.annotations.HotState;

@HotState
public record Override(int id) {}
