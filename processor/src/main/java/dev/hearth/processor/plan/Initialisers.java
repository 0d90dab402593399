package dev.hearth.processor.plan;

import dev.hearth.schema.Conversion;
import dev.hearth.schema.TypeChange;
import java.util.List;
import java.util.Optional;

/**
 * Where a handle that a program gained finds its initialiser: in the program of today, and only
 * there, whatever version it came with.
 */
public final class Initialisers {
  /** A handle of a program. */
  public record Handle(String program, String name) {}

  private Initialisers() {}

  /**
   * The handle of today that goes back, unchanged, to one that {@code transition} gained; none when
   * the handle or its type did not last until now.
   */
  public static Optional<Handle> today(
      Plan plan, Transition transition, String program, String handle) {
    Optional<Handle> reached = Optional.of(new Handle(program, handle));
    for (Transition later : after(plan, transition)) {
      reached = reached.flatMap(h -> after(later, h));
    }
    return reached;
  }

  /**
   * Whether a handle that {@code transition} gained was given up later, before anything was made of
   * it: then nobody asks what it held.
   */
  public static boolean isGivenUp(Plan plan, Transition transition, String program, String handle) {
    Optional<Handle> reached = Optional.of(new Handle(program, handle));
    for (Transition later : after(plan, transition)) {
      Handle at = reached.get();
      reached = after(later, at);
      if (reached.isEmpty()) {
        return givesUp(later, at);
      }
    }
    return false;
  }

  /** Whether it is dropped by name; or lost, where there is nobody yet who could read it. */
  private static boolean givesUp(Transition transition, Handle handle) {
    return transition.diff().types().get(handle.program()) instanceof TypeChange.Kept kept
        && kept.lost().contains(handle.name())
        && (transition.migration().isEmpty()
            || transition
                .decisions()
                .droppedMembers()
                .contains(handle.program() + "." + handle.name()));
  }

  private static List<Transition> after(Plan plan, Transition transition) {
    List<Transition> all = plan.transitions();
    return all.subList(all.indexOf(transition) + 1, all.size());
  }

  private static Optional<Handle> after(Transition transition, Handle handle) {
    if (transition.diff().types().get(handle.program()) instanceof TypeChange.Kept kept) {
      return kept.sources().stream()
          .filter(source -> carriesUnchanged(source, handle.name()))
          .findFirst()
          .map(source -> new Handle(kept.now(), source.name()));
    }
    return Optional.empty();
  }

  private static boolean carriesUnchanged(TypeChange.Source source, String handle) {
    return source instanceof TypeChange.Source.Carried carried
        && carried.from().equals(handle)
        && carried.conversion() instanceof Conversion.Same;
  }
}
