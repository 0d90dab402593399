package dev.hearth.processor.plan;

import dev.hearth.schema.Diff;
import dev.hearth.schema.History;
import dev.hearth.schema.Lineage;
import dev.hearth.schema.SealedVersion;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

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
    Map<Integer, Step> steps = new TreeMap<>();
    List<SealedVersion> versions = Lineage.left(history.versions(), now);
    for (int i = 0; i < versions.size(); i++) {
      Optional<SealedVersion> next =
          i + 1 < versions.size() ? Optional.of(versions.get(i + 1)) : Optional.empty();
      Step step = step(versions.get(i), next, now, classes, running);
      steps.put(step.from().version(), step);
    }
    Lineage lineage =
        Lineage.of(
            versions,
            now,
            (version, type, name) ->
                Objects.requireNonNull(steps.get(version)).touches(type, name));
    return ImmutablePlan.builder()
        .now(now)
        .transitions(steps.values().stream().map(step -> step.transition(lineage)).toList())
        .lineage(lineage)
        .build();
  }

  private static Step step(
      SealedVersion from,
      Optional<SealedVersion> next,
      StateSchema now,
      List<MigrationClass> classes,
      Optional<StateSchema> running) {
    StateSchema to = next.map(SealedVersion::schema).orElse(now);
    Optional<MigrationClass> migration =
        classes.stream().filter(c -> c.version() == from.version()).findFirst();
    Decisions decisions =
        migration
            .map(m -> DecisionReader.read(from.schema(), to, number(next), m, running))
            .orElseGet(Decisions::none);
    Set<String> neverCurrent =
        migration.isPresent() ? Lineage.neverCurrent(from.schema()) : Set.of();
    return new Step(from, to, migration, decisions, neverCurrent);
  }

  private static OptionalInt number(Optional<SealedVersion> version) {
    return version.map(v -> OptionalInt.of(v.version())).orElseGet(OptionalInt::empty);
  }

  /** What is known of a transition before it is known which class stands for which type. */
  private record Step(
      SealedVersion from,
      StateSchema to,
      Optional<MigrationClass> migration,
      Decisions decisions,
      Set<String> neverCurrent) {
    /**
     * Whether the migration class works on values of the type, though it may look the same after.
     */
    boolean touches(StateDef type, String className) {
      return decisions.renames().touch(type)
          || migration.filter(m -> m.takesOld().contains(className)).isPresent()
          || (migration.filter(m -> m.takes().contains(className)).isPresent()
              && neverCurrent.contains(type.name()));
    }

    Transition transition(Lineage lineage) {
      return ImmutableTransition.builder()
          .version(from.version())
          .next(lineage.next(from.version()))
          .diff(Diff.between(from, to, decisions.renames(), lineage))
          .migration(migration)
          .decisions(decisions)
          .build();
    }
  }
}
