package game;

import dev.hearth.annotations.HotState;

@HotState
public record Probe(double[] many, Double boxed, float f, double d) {}
