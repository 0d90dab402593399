package game;

import dev.hearth.annotations.HotState;

@HotState
public record Probe(double d, float f, Double boxed, double[] many) {}
