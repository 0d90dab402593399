package game;

import dev.hearth.annotations.HotState;

@HotState
public record V1(int id) {}
