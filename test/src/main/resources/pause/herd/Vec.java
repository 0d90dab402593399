package herd;

import dev.hearth.annotations.HotState;

@HotState
public record Vec(double x, double y) {}
