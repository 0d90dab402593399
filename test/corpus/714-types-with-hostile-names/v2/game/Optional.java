package game;

import dev.hearth.annotations.HotState;

@HotState
public record Optional(long id) {}
