package game;

import dev.hearth.annotations.HotState;

@HotState
public record i_(int id) {}
