package game;

import dev.hearth.annotations.HotState;

@HotState
public record V3(int id) {}
