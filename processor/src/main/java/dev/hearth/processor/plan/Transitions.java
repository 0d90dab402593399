package dev.hearth.processor.plan;

import dev.hearth.schema.Diff;
import dev.hearth.schema.History;
import dev.hearth.schema.Lineage;
import dev.hearth.schema.SealedVersion;
import dev.hearth.schema.StateSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Lays out the chain from every sealed version to now. */
public final class Transitions {
  private Transitions() {}

  /**
   * The plan for a history, today's schema and the migration classes of the module.
   *
   * @param running the schema that a dev run is running, whose names declarations may use
   */
  public static Plan plan(
      History history,
      StateSchema now,
      List<MigrationClass> classes,
      Optional<StateSchema> running) {
    Lineage lineage = Lineage.of(history.versions(), now);
    List<SealedVersion> versions = history.versions();
    List<Transition> transitions = new ArrayList<>();
    for (int i = 0; i < lineage.versions().size(); i++) {
      SealedVersion from = versions.get(i);
      OptionalInt next = lineage.next(from.version());
      StateSchema to = next.isPresent() ? versions.get(i + 1).schema() : now;
      transitions.add(transition(from, next, to, classes, running));
    }
    return ImmutablePlan.builder().now(now).transitions(transitions).lineage(lineage).build();
  }

  private static Transition transition(
      SealedVersion from,
      OptionalInt next,
      StateSchema target,
      List<MigrationClass> classes,
      Optional<StateSchema> running) {
    int version = from.version();
    StateSchema old = from.schema();
    Optional<MigrationClass> migration =
        classes.stream().filter(c -> c.version() == version).findFirst();
    Decisions decisions =
        migration
            .map(m -> DecisionReader.read(old, target, next, m, running))
            .orElseGet(Decisions::none);
    return ImmutableTransition.builder()
        .version(version)
        .next(next)
        .diff(Diff.between(old, target, decisions.renames()))
        .migration(migration)
        .decisions(decisions)
        .build();
  }
}
