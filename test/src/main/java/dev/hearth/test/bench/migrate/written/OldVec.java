package dev.hearth.test.bench.migrate.written;

/** As version 1 has it. */
public record OldVec(double x, double y) {}
