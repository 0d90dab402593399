package dev.hearth.processor.plan;

import dev.hearth.schema.ProblemCode;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.TypeChange;
import java.util.Optional;

/**
 * Tells holes for what only a running draft can hold: constants and variants that no sealed version
 * has. Who takes them back mostly has none in the state yet, and need not decide anything; a value
 * that there is after all is refused when it is met.
 */
final class DraftOnly {
  private final Optional<StateSchema> sealed;

  /**
   * @param sealed the newest sealed version
   */
  DraftOnly(Optional<StateSchema> sealed) {
    this.sealed = sealed;
  }

  /** Whether the hole is one of those. */
  boolean is(Problem hole, TypeChange change) {
    Optional<StateDef> before = sealed.flatMap(schema -> schema.find(change.old()));
    if (hole.code() == ProblemCode.UNDECIDED_CONSTANT) {
      String constant = hole.subject().substring(hole.subject().lastIndexOf('.') + 1);
      return before.filter(def -> def.constants().contains(constant)).isEmpty();
    }
    return hole.code() == ProblemCode.UNDECIDED_VARIANT
        && change instanceof TypeChange.Replaced
        && before.isEmpty();
  }
}
