package dev.hearth.test.bench.migrate.written;

/** As version 2 has it. */
public record Particle(Vec pos, Vec vel, double life) {}
