package dev.hearth.test.bench.migrate.written;

/** As version 2 has it. */
public record Vec(double x, double y) {}
