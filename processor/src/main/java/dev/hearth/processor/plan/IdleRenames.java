package dev.hearth.processor.plan;

import dev.hearth.schema.Lineage;
import dev.hearth.schema.ProblemCode;
import dev.hearth.schema.StateSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds renames in types that are the same before and after. Their values pass as they are, so a
 * rename, two names that are swapped, would be taken for done and never be.
 */
final class IdleRenames {
  private IdleRenames() {}

  static List<Problem> find(Transition transition, Lineage lineage) {
    StateSchema old = transition.diff().old();
    List<Problem> problems = new ArrayList<>();
    Set<String> idle = new LinkedHashSet<>();
    for (String type : transition.decisions().renames().types().keySet()) {
      if (!lineage.changesAfter(transition.version(), type)) {
        idle.add(old.displayName(type));
      }
    }
    for (String member : transition.decisions().renames().members().keySet()) {
      int dot = member.lastIndexOf('.');
      String type = member.substring(0, dot);
      if (!lineage.changesAfter(transition.version(), type)) {
        idle.add(old.displayName(type) + member.substring(dot));
      }
    }
    idle.forEach(subject -> problems.add(problem(transition, subject)));
    return problems;
  }

  private static Problem problem(Transition transition, String subject) {
    return ImmutableProblem.builder()
        .code(ProblemCode.NEEDLESS_DECISION)
        .subject(subject)
        .headline(
            subject
                + " is renamed, but its type is the same in "
                + TransitionText.from(transition)
                + " and in "
                + TransitionText.to(transition)
                + ", so its values pass as they are")
        .advice(
            "Delete the @Renamed. To swap what two names mean, write their new order in the type as"
                + " well, or override the component that holds it where it is held.")
        .version(transition.version())
        .place(transition.migration().map(m -> Place.of(m.name())).orElse(Place.MODULE))
        .build();
  }
}
