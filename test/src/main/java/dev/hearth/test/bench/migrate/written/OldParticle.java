package dev.hearth.test.bench.migrate.written;

import java.io.Serializable;

/** As version 1 has it. */
public record OldParticle(double x, double y, double vx, double vy) implements Serializable {}
