package dev.hearth.processor.plan;

import java.util.List;
import java.util.Optional;

/** Words what keeps a running draft from being taken over. */
final class DraftText {
  private DraftText() {}

  /**
   * A hole that no method is for.
   *
   * @param next the number that the running draft would be sealed with
   */
  static Problem unfilled(Problem hole, Optional<Transition> newest, int next) {
    return refused(
        hole,
        newest
            .flatMap(Transition::migration)
            .map(from -> "No method of " + from.simpleName() + " can fill it from the draft. ")
            .orElse(""),
        next);
  }

  /** A hole whose method reads more than the draft can show it. */
  static Problem unreadable(
      Problem hole, Transition newest, List<String> missing, boolean program, int next) {
    String reads =
        missing.isEmpty()
            ? "asks for program()"
            : "reads " + String.join(", ", missing) + (program ? " and asks for program()" : "");
    return refused(
        hole,
        newest.migration().map(MigrationClass::simpleName).orElseThrow()
            + " "
            + reads
            + " for it, which the running draft does not have as "
            + TransitionText.from(newest)
            + " had it. ",
        next);
  }

  private static Problem refused(Problem hole, String why, int next) {
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
