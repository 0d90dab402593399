package dev.hearth.test.property;

/** A constant of an enum; {@code id} is the same in all versions. */
record Constant(int id, String name) {}
