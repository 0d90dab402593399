package dev.hearth.processor.plan;

import java.util.List;
import java.util.Optional;

/** Words what keeps a running draft from being taken over. */
final class DraftText {
  private DraftText() {}

  static Problem unfilled(Problem hole, Optional<Transition> newest, List<String> missing) {
    int next = newest.map(Transition::version).orElse(0) + 1;
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
