package game;

import dev.hearth.annotations.HotState;

@HotState
public record Integer(int id) {}
