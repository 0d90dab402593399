package game;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(double vx, double vy, Side side) {}
