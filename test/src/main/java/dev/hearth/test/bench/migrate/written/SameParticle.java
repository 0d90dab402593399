package dev.hearth.test.bench.migrate.written;

/** As version 1 has it, loaded again. */
public record SameParticle(double x, double y, double vx, double vy) {}
