package game;

import dev.hearth.annotations.HotState;

@HotState
public record V2(int id) {}
