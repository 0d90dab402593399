package game;

import dev.hearth.annotations.HotState;

@HotState
public record From1x(int id) {}
