package game.math;

import dev.hearth.annotations.HotState;

@HotState
public record Vec(double x, double y) {}
