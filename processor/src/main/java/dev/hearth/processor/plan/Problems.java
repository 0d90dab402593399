package dev.hearth.processor.plan;

import dev.hearth.schema.History;
import dev.hearth.schema.HistoryProblem;
import dev.hearth.schema.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** All that keeps a plan from being carried out, found by one small class per rule. */
public final class Problems {
  private Problems() {}

  /** What is wrong with the history itself; nothing can be planned on it then. */
  public static List<Problem> ofHistory(History history) {
    List<Problem> problems = new ArrayList<>();
    for (HistoryProblem problem : history.problems()) {
      problems.add(
          ImmutableProblem.builder()
              .code(problem.code())
              .subject(problem.file())
              .headline(problem.message())
              .place(Place.MODULE)
              .build());
    }
    return problems;
  }

  /** What is known from declarations alone, before method bodies are. */
  public static List<Problem> ofDeclarations(
      Plan plan, History history, List<MigrationClass> classes) {
    List<Problem> problems = new ArrayList<>(ClassChecks.find(plan, history, classes));
    for (Transition transition : plan.transitions()) {
      problems.addAll(transition.decisions().problems());
      problems.addAll(Holes.find(plan, transition));
    }
    return problems;
  }

  /** What a transition loses, when its migration class reads what {@code reads} says. */
  public static List<Problem> ofLosses(Plan plan, Transition transition, List<MethodReads> reads) {
    HookKeys keys = new HookKeys(transition, plan.lineage());
    LiveReads live = LiveReads.of(transition, keys, reads);
    List<Problem> problems = new ArrayList<>(Losses.find(transition, plan.lineage(), keys, live));
    problems.addAll(LeftOutReads.find(plan, transition, keys, live));
    return problems;
  }

  /** A schema that is not sealed, in a build that must have it sealed. */
  public static Problem unsealed(History history) {
    int next = history.newest().map(v -> v.version() + 1).orElse(1);
    String file = next + ".json";
    return ImmutableProblem.builder()
        .code(ProblemCode.UNSEALED_CHANGE)
        .subject(file)
        .headline(
            file
                + " is not there: today's state is not sealed, and this build is frozen"
                + " (-Ahot.frozen=true)")
        .advice("Seal it (mvn compile exec:java@seal), commit " + file + ", and build again.")
        .place(Place.MODULE)
        .build();
  }
}
