package game;

import dev.hearth.annotations.HotState;

@HotState
public record make(int id) {}
