package bench;

import dev.hearth.annotations.HotState;

@HotState
public record Particle(double x, double y, double vx, double vy) {}
