package bench;

import dev.hearth.annotations.HotState;

@HotState
public record Particle(Vec pos, Vec vel, double life) {}
