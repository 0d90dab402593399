package dev.hearth.processor.plan;

import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.Diff;
import dev.hearth.schema.History;
import dev.hearth.schema.Lineage;
import dev.hearth.schema.ProblemCode;
import dev.hearth.schema.Renames;
import dev.hearth.schema.SealedVersion;
import dev.hearth.schema.StateSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out the step from the unsealed draft that a dev run is running to now. */
public final class Drafts {
  private Drafts() {}

  /**
   * That one step; none when what is running has the layout of now, or was sealed: then the plan
   * for sealed versions serves it.
   */
  public static Optional<Draft> plan(CompiledSchema compiled, History history, Plan sealed) {
    StateSchema running = compiled.schema();
    StateSchema now = sealed.now();
    if (running.sameLayout(now) || compiled.sealedIn(history.versions()).isPresent()) {
      return Optional.empty();
    }
    Optional<MigrationClass> newest = sealed.newest().flatMap(Transition::migration);
    Decisions fitting = fitting(compiled, sealed);
    Optional<Successors> inDraft = inDraft(compiled, history);
    Optional<DraftRenames> renames = renames(inDraft, sealed, fitting);
    Decisions decisions =
        ImmutableDecisions.copyOf(fitting)
            .withRenames(renames.map(DraftRenames::renames).orElse(fitting.renames()));
    Plan plan = way(running, sealed, newest, decisions);
    int next = next(history);
    Draft draft = DraftFillings.find(plan, sealed, history, inDraft);
    List<Problem> doubts =
        renames
            .map(known -> known.doubts().stream().map(each -> doubt(each, next)).toList())
            .orElseGet(() -> doubtful(plan, next));
    return Optional.of(
        ImmutableDraft.copyOf(draft)
            .withProblems(Stream.concat(draft.problems().stream(), doubts.stream()).toList()));
  }

  /** The one step, in which only what a migration class may look at need be shown to it. */
  private static Plan way(
      StateSchema running, Plan sealed, Optional<MigrationClass> newest, Decisions decisions) {
    Plan way = way(running, sealed, newest, decisions, Set.of());
    Set<String> given = newest.isPresent() ? DraftViews.given(way) : Set.of();
    return given.isEmpty() ? way : way(running, sealed, newest, decisions, given);
  }

  private static Plan way(
      StateSchema running,
      Plan sealed,
      Optional<MigrationClass> newest,
      Decisions decisions,
      Set<String> given) {
    SealedVersion from = SealedVersion.draft(running);
    Lineage lineage =
        Lineage.ofDraft(
            from,
            sealed.now(),
            (version, type, name) ->
                decisions.renames().touch(type) || given.contains(type.name()));
    Transition transition =
        ImmutableTransition.builder()
            .version(0)
            .diff(Diff.between(from, sealed.now(), decisions.renames(), lineage))
            .migration(newest)
            .decisions(decisions)
            .build();
    return ImmutablePlan.builder()
        .now(sealed.now())
        .partial(sealed.partial())
        .addTransitions(transition)
        .lineage(lineage)
        .build();
  }

  /**
   * Renames that are not those which led to a running draft of the layout of now: its state passes
   * as it is, whatever is declared.
   */
  public static List<Problem> contradictions(
      CompiledSchema compiled, History history, Plan sealed) {
    if (!compiled.schema().sameLayout(sealed.now())
        || compiled.sealedIn(history.versions()).isPresent()) {
      return List.of();
    }
    return renames(inDraft(compiled, history), sealed, fitting(compiled, sealed)).stream()
        .flatMap(known -> known.doubts().stream())
        .map(
            each ->
                problem(
                    each.subject(),
                    " of the running draft is "
                        + each.to()
                        + " by what is declared now, but the draft looks the same, so its state"
                        + " would pass as it is",
                    "Declare what led to the draft again, or save this together with a change of"
                        + " layout: components in their new order are one."))
        .toList();
  }

  /** What the newest migration class declares of names that the draft has. */
  private static Decisions fitting(CompiledSchema compiled, Plan sealed) {
    return sealed
        .newest()
        .flatMap(twin -> declarations(twin, compiled))
        .map(m -> DecisionReader.readWhatFits(compiled.schema(), sealed.now(), m))
        .orElseGet(Decisions::none);
  }

  private static Optional<DraftRenames> renames(
      Optional<Successors> inDraft, Plan sealed, Decisions fitting) {
    return inDraft.map(
        names -> DraftRenames.of(names, today(names.sealed(), sealed), fitting.renames()));
  }

  /**
   * What the names of the newest sealed version became in the draft; none when the draft came from
   * another one, or from one that was sealed anew.
   */
  private static Optional<Successors> inDraft(CompiledSchema running, History history) {
    return history
        .newest()
        .filter(newest -> newest.version() == running.base())
        .filter(newest -> newest.sha256().equals(running.history()))
        .map(
            newest ->
                new Successors(
                    newest.schema(), running.renames(), running.schema(), running.remade()));
  }

  /** What they are today. */
  private static Successors today(StateSchema sealed, Plan plan) {
    return plan.newest()
        .filter(newest -> newest.diff().old().equals(sealed))
        .map(
            newest ->
                new Successors(sealed, newest.decisions().renames(), plan.now(), Remade.of(plan)))
        .orElseGet(() -> new Successors(sealed, Renames.none(), plan.now(), Set.of()));
  }

  /** The number that a draft would be sealed with. */
  static int next(History history) {
    return history.newest().map(SealedVersion::version).orElse(0) + 1;
  }

  /**
   * What the newest migration class declares that may be about the draft. When the draft came from
   * a newer version, which today's layout is again, names of the older one are not its names.
   */
  private static Optional<MigrationClass> declarations(Transition twin, CompiledSchema running) {
    return twin.migration()
        .map(
            migration ->
                twin.version() == running.base()
                    ? migration
                    : ImmutableMigrationClass.copyOf(migration)
                        .withRenames(
                            migration.renames().stream()
                                .filter(r -> NameLookup.find(twin.diff().old(), r.from()).isEmpty())
                                .toList()));
  }

  /**
   * Renames whose two names the draft has both, as after a swap: whether they were done on the way
   * to the draft, or are still to be done, nobody can tell.
   */
  private static List<Problem> doubtful(Plan plan, int next) {
    Transition transition = plan.transitions().get(0);
    StateSchema running = transition.diff().old();
    Renames renames = transition.decisions().renames();
    List<Problem> problems = new ArrayList<>();
    renames
        .types()
        .forEach(
            (from, to) -> {
              if (running.find(to).isPresent()) {
                problems.add(doubtful(running.displayName(from), running.displayName(to), next));
              }
            });
    renames
        .members()
        .forEach(
            (from, to) -> {
              int dot = from.lastIndexOf('.');
              String type = from.substring(0, dot);
              if (NameLookup.members(running.type(type)).contains(to)) {
                problems.add(doubtful(running.displayName(type) + from.substring(dot), to, next));
              }
            });
    return problems;
  }

  private static Problem doubtful(String subject, String to, int next) {
    return doubt(
        subject,
        " is renamed to "
            + to
            + ", and the running draft has both: nobody can tell whether that is done already",
        next);
  }

  private static Problem doubt(DraftRenames.Doubt doubt, int next) {
    return doubt(
        doubt.subject(),
        doubt.to().isEmpty()
            ? " of the running draft is no more, and something else has its name: nobody can tell"
                + " what is to become of it"
            : " of the running draft is renamed to "
                + doubt.to()
                + ", and that is what something else is already",
        next);
  }

  private static Problem doubt(String subject, String what, int next) {
    return problem(
        subject,
        what,
        "Seal the running draft as version "
            + next
            + " (key s in the dev run's console) before you change the type again.");
  }

  private static Problem problem(String subject, String what, String advice) {
    return ImmutableProblem.builder()
        .code(ProblemCode.CONFLICTING_RENAME)
        .subject(subject)
        .headline(subject + what)
        .advice(advice)
        .place(Place.MODULE)
        .build();
  }
}
