package game;

import dev.hearth.annotations.HotState;

@HotState
public record Hot(int id) {}
