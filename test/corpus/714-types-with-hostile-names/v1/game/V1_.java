package game;

import dev.hearth.annotations.HotState;

@HotState
public record V1_(int id) {}
