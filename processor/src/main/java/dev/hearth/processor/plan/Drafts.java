package dev.hearth.processor.plan;

import dev.hearth.schema.Diff;
import dev.hearth.schema.History;
import dev.hearth.schema.Lineage;
import dev.hearth.schema.SealedVersion;
import dev.hearth.schema.StateSchema;
import java.util.List;
import java.util.Optional;

/** Lays out the step from the unsealed draft that a dev run is running to now. */
public final class Drafts {
  private Drafts() {}

  /**
   * That one step; none when what is running has the layout of now, or of a sealed version: then
   * the plan for sealed versions serves it.
   */
  public static Optional<Draft> plan(StateSchema running, History history, Plan sealed) {
    StateSchema now = sealed.now();
    if (running.sameLayout(now)
        || history.versions().stream().anyMatch(v -> v.schema().sameLayout(running))) {
      return Optional.empty();
    }
    Optional<MigrationClass> newest = newest(sealed).flatMap(Transition::migration);
    Decisions decisions =
        newest.map(m -> DecisionReader.readWhatFits(running, now, m)).orElseGet(Decisions::none);
    Transition transition =
        ImmutableTransition.builder()
            .version(0)
            .diff(Diff.between(running, now, decisions.renames()))
            .migration(newest)
            .decisions(decisions)
            .build();
    Lineage lineage = Lineage.of(List.of(SealedVersion.of(0, "", running)), now);
    Plan plan =
        ImmutablePlan.builder().now(now).addTransitions(transition).lineage(lineage).build();
    int next = history.newest().map(SealedVersion::version).orElse(0) + 1;
    return Optional.of(DraftFillings.find(plan, sealed, next));
  }

  /** The transition from the newest sealed version to now, whose holes may serve the draft. */
  static Optional<Transition> newest(Plan sealed) {
    return sealed.transitions().stream().filter(t -> t.next().isEmpty()).findFirst();
  }
}
