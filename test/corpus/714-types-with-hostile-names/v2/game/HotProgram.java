package game;

import dev.hearth.annotations.HotState;

@HotState
public record HotProgram(int id) {}
