package dev.hearth.processor.plan;

import java.util.List;
import java.util.Optional;

/** Words what keeps a running draft from being taken over. */
final class DraftText {
  private DraftText() {}

  /**
   * A hole that nothing fills.
   *
   * @param next the number that the running draft would be sealed with
   */
  static Problem unfilled(
      Problem hole, Optional<Transition> newest, List<String> missing, int next) {
    StringBuilder why = new StringBuilder();
    newest
        .flatMap(Transition::migration)
        .ifPresent(
            migration ->
                why.append(
                    missing.isEmpty()
                        ? "No method of " + migration.simpleName() + " can fill it from the draft. "
                        : migration.simpleName()
                            + " reads "
                            + String.join(", ", missing)
                            + " for it, which the running draft has no more. "));
    return ImmutableProblem.copyOf(hole)
        .withAdvice(
            why
                + "Seal the running draft as version "
                + next
                + " (key s in the dev run's console), and decide the change in From"
                + next
                + ".");
  }
}
