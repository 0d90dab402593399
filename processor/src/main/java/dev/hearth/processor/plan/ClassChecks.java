package dev.hearth.processor.plan;

import dev.hearth.schema.History;
import dev.hearth.schema.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds migration classes that decide nothing, or cannot be used. */
final class ClassChecks {
  private final Plan plan;
  private final History history;
  private final List<Problem> problems = new ArrayList<>();

  private ClassChecks(Plan plan, History history) {
    this.plan = plan;
    this.history = history;
  }

  static List<Problem> find(Plan plan, History history, List<MigrationClass> classes) {
    ClassChecks checks = new ClassChecks(plan, history);
    Set<Integer> seen = new HashSet<>();
    for (MigrationClass migration : classes) {
      // The scan has told of a second one.
      if (seen.add(migration.version())) {
        checks.check(migration);
      }
    }
    return checks.problems;
  }

  private void check(MigrationClass migration) {
    int version = migration.version();
    Optional<Transition> transition =
        plan.transitions().stream().filter(t -> t.version() == version).findFirst();
    if (history.version(version).isEmpty()) {
      problem(
          migration,
          "migrates state version " + version + ", which is not in the history",
          "Delete it, or name the version that it is for.");
    } else if (transition.isEmpty()) {
      problem(
          migration,
          "migrates state version " + version + ", which is the state of today",
          "Delete it; it is needed once the state has changed.");
    } else if (!migration.extendsMigration()) {
      String holder = transition.get().holder();
      problem(
          migration,
          "does not extend " + holder + ".Migration, so it decides nothing",
          "Write: final class " + migration.simpleName() + " extends " + holder + ".Migration");
    } else if (migration.isAbstract() || !migration.hasNoArgConstructor()) {
      problem(
          migration,
          "cannot be instantiated, so it decides nothing",
          "It is a class that is not abstract, with a constructor without parameters.");
    } else if (decidesNothing(migration) && isDecided(transition.get())) {
      problem(
          migration,
          "decides nothing: all of state version " + version + " is carried without it",
          "Delete it.");
    }
  }

  private static boolean decidesNothing(MigrationClass migration) {
    return migration.overrides().isEmpty()
        && migration.renames().isEmpty()
        && migration.drops().isEmpty();
  }

  /** Whether nothing is left to decide. */
  private boolean isDecided(Transition transition) {
    return Holes.find(plan, transition).isEmpty()
        && Problems.ofLosses(plan, transition, List.of()).isEmpty();
  }

  private void problem(MigrationClass migration, String what, String advice) {
    problems.add(
        ImmutableProblem.builder()
            .code(ProblemCode.NEEDLESS_DECISION)
            .subject(migration.simpleName())
            .headline(migration.simpleName() + " " + what)
            .advice(advice)
            .version(migration.version())
            .place(Place.of(migration.name()))
            .build());
  }
}
