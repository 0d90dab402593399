package game;

import dev.hearth.annotations.HotState;

@HotState
public record old(int id) {}
