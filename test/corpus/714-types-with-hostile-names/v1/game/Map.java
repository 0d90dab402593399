package game;

import dev.hearth.annotations.HotState;

@HotState
public record Map(int id) {}
