package game;

import dev.hearth.annotations.HotState;

@HotState
public record Names(int id) {}
