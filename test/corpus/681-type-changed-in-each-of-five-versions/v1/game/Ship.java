package game;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(double x, double y, int hp) {}
