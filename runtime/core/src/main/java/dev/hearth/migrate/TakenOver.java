package dev.hearth.migrate;

import dev.hearth.HotProgram;
import org.immutables.value.Value;

/** A program whose state has come over from an earlier version, and what that took. */
@Value.Immutable
public interface TakenOver {
  HotProgram program();

  /** Which way it went, for a report: {@code from state version 2}. */
  String route();

  /** How many objects were copied into other classes for the same layout. */
  long lifted();

  /** How many objects migrations made; one in a chain of two counts twice. */
  long migrated();

  /** How many entities the program has. */
  long entities();
}
