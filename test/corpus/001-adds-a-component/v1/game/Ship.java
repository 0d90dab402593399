package game;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(String name, double x) {}
