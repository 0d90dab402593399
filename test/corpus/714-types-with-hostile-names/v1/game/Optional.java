package game;

import dev.hearth.annotations.HotState;

@HotState
public record Optional(int id) {}
