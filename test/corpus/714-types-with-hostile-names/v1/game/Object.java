package game;

import dev.hearth.annotations.HotState;

@HotState
public record Object(int id) {}
