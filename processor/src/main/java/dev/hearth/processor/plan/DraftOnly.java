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
  private final Optional<Successors> inDraft;

  /**
   * @param sealed the newest sealed version
   * @param inDraft what its names became in the draft; a name alone says little, if that is known
   */
  DraftOnly(Optional<StateSchema> sealed, Optional<Successors> inDraft) {
    this.sealed = sealed;
    this.inDraft = inDraft;
  }

  /** Whether the hole is one of those. */
  boolean is(Problem hole, TypeChange change) {
    if (hole.code() == ProblemCode.UNDECIDED_CONSTANT) {
      String constant = hole.subject().substring(hole.subject().lastIndexOf('.') + 1);
      return before(change.old()).filter(def -> hasConstant(def, constant)).isEmpty();
    }
    return hole.code() == ProblemCode.UNDECIDED_VARIANT
        && change instanceof TypeChange.Replaced
        && before(change.old()).isEmpty();
  }

  /** What the draft's type was in the sealed version. */
  private Optional<StateDef> before(String type) {
    return inDraft
        .map(names -> names.typeBefore(type))
        .orElseGet(() -> sealed.flatMap(schema -> schema.find(type)));
  }

  private boolean hasConstant(StateDef before, String constant) {
    return inDraft
        .map(names -> names.constantBefore(before.name(), constant).isPresent())
        .orElse(before.constants().contains(constant));
  }
}
