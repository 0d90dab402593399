package dev.hearth.processor.scan;

import dev.hearth.schema.ProblemCode;
import org.immutables.value.Value;

/** Something that is declared as state and is none, or a decision in the wrong place. */
@Value.Immutable
public interface ScanProblem {
  ProblemCode code();

  /** What it is about, for a person: {@code Ship.engine}, {@code Arena.Mode}. */
  String subject();

  /**
   * What is wrong, beginning with the subject, which tools read from there; then an empty line and
   * the way out.
   */
  String message();

  /** Where to report it. */
  Place place();

  @Value.Check
  default void check() {
    if (!message().startsWith(subject() + " ")) {
      throw new IllegalStateException("does not begin with " + subject() + ": " + message());
    }
  }
}
