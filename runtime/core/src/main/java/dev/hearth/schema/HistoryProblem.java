package dev.hearth.schema;

import org.immutables.value.Value;

/** Why a history cannot be relied on. */
@Value.Immutable
public interface HistoryProblem {
  ProblemCode code();

  /** The bare name of the file it is about: {@code 2.json}. */
  String file();

  /** What is wrong, and the way out. */
  String message();
}
