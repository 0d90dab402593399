package dev.hearth.processor.plan;

import dev.hearth.schema.Component;
import dev.hearth.schema.TypeChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds handles that state may not have on its way, and of which a method makes what they are
 * today; or something else, though their initialiser of today does not say what they were. Where
 * they came, it has to be said.
 */
final class LeftOutReads {
  private final Plan plan;
  private final Transition transition;
  private final HookKeys keys;
  private final LiveReads reads;

  private LeftOutReads(Plan plan, Transition transition, List<MethodReads> reads) {
    this.plan = plan;
    this.transition = transition;
    this.keys = new HookKeys(transition, plan.lineage());
    this.reads = LiveReads.of(transition, keys, reads);
  }

  static List<Problem> find(Plan plan, Transition transition, List<MethodReads> reads) {
    LeftOutReads found = new LeftOutReads(plan, transition, reads);
    List<Problem> problems = new ArrayList<>();
    for (TypeChange change : transition.diff().types().values()) {
      if (change instanceof TypeChange.Kept kept) {
        for (Component handle : transition.diff().old().type(kept.old()).components()) {
          found.problem(kept, handle.name()).ifPresent(problems::add);
        }
      }
    }
    return problems;
  }

  private Optional<Problem> problem(TypeChange.Kept program, String handle) {
    return Initialisers.origin(plan, transition, program.old(), handle)
        .filter(origin -> !isWritten(origin))
        .filter(origin -> isChanged(origin, program, handle) || isRead(origin, program, handle))
        .map(origin -> Holes.added(plan, origin.transition(), origin.program(), origin.name()));
  }

  /** Whether a method makes of it what it is today. */
  private boolean isChanged(Initialisers.Origin origin, TypeChange.Kept program, String handle) {
    return (keys.written(keys.make(program.old()))
            || reads.mayRead(keys.accessor(program.old(), handle), own(program, handle)))
        && Initialisers.isThereToday(
            plan, origin.transition(), origin.program().now(), origin.name());
  }

  private boolean isRead(Initialisers.Origin origin, TypeChange.Kept program, String handle) {
    return isAnotherToday(origin)
        && reads.isRead(keys.accessor(program.old(), handle), own(program, handle));
  }

  /** The methods that make of a handle what it goes on as. */
  private Set<String> own(TypeChange.Kept program, String handle) {
    return program.sources().stream()
        .filter(source -> source.before().equals(Optional.of(handle)))
        .map(source -> keys.component(program, source.name()))
        .collect(Collectors.toSet());
  }

  /** Whether its initialiser of today does not say what it was, as its type or a method does. */
  private boolean isAnotherToday(Initialisers.Origin origin) {
    return !Initialisers.isUntouched(
        plan, origin.transition(), origin.program().now(), origin.name());
  }

  private boolean isWritten(Initialisers.Origin origin) {
    HookKeys there = new HookKeys(origin.transition(), plan.lineage());
    return there.written(there.component(origin.program(), origin.name()));
  }
}
