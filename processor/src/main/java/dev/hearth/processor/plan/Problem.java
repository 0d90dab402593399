package dev.hearth.processor.plan;

import dev.hearth.schema.ProblemCode;
import org.immutables.value.Value;

/** Something that keeps the build from passing, without its layout for a person. */
@Value.Immutable
public interface Problem {
  ProblemCode code();

  /** What it is about: {@code Ship.vel}, {@code Ship} or {@code 2.json}. */
  String subject();

  /** One sentence without a full stop, which begins with the subject: tools read it from there. */
  String headline();

  /** More lines, of which each ends the way out; may be empty. */
  @Value.Default
  default String advice() {
    return "";
  }

  /** The sealed version whose state it is about; 0 for none. */
  @Value.Default
  default int version() {
    return 0;
  }

  /** The old type whose two sides explain it, by binary name; empty for none. */
  @Value.Default
  default String oldType() {
    return "";
  }

  Place place();

  @Value.Check
  default void check() {
    if (!headline().startsWith(subject() + " ")) {
      throw new IllegalStateException("does not begin with " + subject() + ": " + headline());
    }
  }
}
