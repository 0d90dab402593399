package dev.hearth.processor.plan;

import dev.hearth.processor.plan.LeftOutHandles.Origin;
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

  private LeftOutReads(Plan plan, Transition transition, HookKeys keys, LiveReads reads) {
    this.plan = plan;
    this.transition = transition;
    this.keys = keys;
    this.reads = reads;
  }

  static List<Problem> find(Plan plan, Transition transition, HookKeys keys, LiveReads reads) {
    LeftOutReads found = new LeftOutReads(plan, transition, keys, reads);
    List<Problem> problems = new ArrayList<>();
    plan.leftOut()
        .before(transition)
        .forEach((handle, origin) -> found.problem(handle, origin).ifPresent(problems::add));
    return problems;
  }

  private Optional<Problem> problem(Initialisers.Handle handle, Origin origin) {
    return transition.diff().types().get(handle.program()) instanceof TypeChange.Kept program
            && !isWritten(origin)
            && (isChanged(origin, program, handle.name()) || isRead(origin, program, handle.name()))
        ? Optional.of(Holes.added(plan, origin.transition(), origin.program(), origin.name()))
        : Optional.empty();
  }

  /** Whether a method makes of it what it is today. */
  private boolean isChanged(Origin origin, TypeChange.Kept program, String handle) {
    return (keys.written(keys.make(program.old()))
            || reads.mayRead(keys.accessor(program.old(), handle), own(program, handle)))
        && Initialisers.isThereToday(
            plan, origin.transition(), origin.program().now(), origin.name());
  }

  private boolean isRead(Origin origin, TypeChange.Kept program, String handle) {
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
  private boolean isAnotherToday(Origin origin) {
    return !Initialisers.isUntouched(
        plan, origin.transition(), origin.program().now(), origin.name());
  }

  private boolean isWritten(Origin origin) {
    HookKeys there = new HookKeys(origin.transition(), plan.lineage());
    return there.written(there.component(origin.program(), origin.name()));
  }
}
