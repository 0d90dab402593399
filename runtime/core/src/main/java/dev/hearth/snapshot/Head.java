package dev.hearth.snapshot;

import dev.hearth.schema.CompiledSchema;

/**
 * What a snapshot says of itself before its state.
 *
 * @param version the sealed version that has the layout of its state; 0 when none had
 * @param program the binary name of the program
 * @param compiled the schema of the code that wrote it
 */
record Head(int version, String program, CompiledSchema compiled) {
  static final String FORMAT_KEY = "hearth-snapshot";

  /** The format that is written, and the newest that is read. */
  static final int FORMAT = 1;

  static final String VERSION = "version";
  static final String PROGRAM = "program";
  static final String SCHEMA = "schema";
  static final String STATE = "state";
}
