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

  /** Whether a handle goes on as what has it for its source. */
  private interface Way {
    boolean leads(Transition later, TypeChange.Kept program, TypeChange.Source source);
  }

  /**
   * The handle of today that goes back, unchanged, to one that {@code transition} gained; none when
   * the handle or its type did not last until now.
   */
  public static Optional<Handle> today(
      Plan plan, Transition transition, String program, String handle) {
    return today(plan, transition, program, handle, (later, kept, source) -> isUnchanged(source));
  }

  private static Optional<Handle> today(
      Plan plan, Transition transition, String program, String handle, Way way) {
    Optional<Handle> reached = Optional.of(new Handle(program, handle));
    for (Transition later : after(plan, transition)) {
      reached = reached.flatMap(at -> next(later, at, way));
    }
    return reached;
  }

  /**
   * Whether a handle that {@code transition} gained is given up later, or is there until today and
   * no method has to make another of it: state that comes from before has none of it on its way,
   * and then its initialiser of today.
   */
  public static boolean isLeftOut(Plan plan, Transition transition, String program, String handle) {
    Way carried = (later, kept, source) -> source instanceof TypeChange.Source.Carried;
    return today(plan, transition, program, handle, carried).isPresent()
        || isGivenUp(plan, transition, new Handle(program, handle));
  }

  /** Whether a handle that {@code transition} gained is there today, whatever its type. */
  static boolean isThereToday(Plan plan, Transition transition, String program, String handle) {
    return today(plan, transition, program, handle, (later, kept, source) -> true).isPresent();
  }

  /** Whether a handle that {@code transition} gained is there today, and no method changes it. */
  static boolean isUntouched(Plan plan, Transition transition, String program, String handle) {
    Way untouched =
        (later, kept, source) -> {
          HookKeys keys = new HookKeys(later, plan.lineage());
          return isUnchanged(source) && !keys.written(keys.component(kept, source.name()));
        };
    return today(plan, transition, program, handle, untouched).isPresent();
  }

  private static boolean isGivenUp(Plan plan, Transition transition, Handle handle) {
    Handle at = handle;
    for (Transition later : after(plan, transition)) {
      Optional<Handle> next = next(later, at);
      if (next.isEmpty()) {
        return givesUp(later, at);
      }
      at = next.get();
    }
    return false;
  }

  /**
   * Whether it is dropped by name, or its program is; or lost, where there is nobody yet who could
   * read it.
   */
  private static boolean givesUp(Transition transition, Handle handle) {
    if (transition.decisions().droppedTypes().contains(handle.program())) {
      return true;
    }
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

  /** What a handle goes on as, however it is made of it. */
  static Optional<Handle> next(Transition transition, Handle handle) {
    return next(transition, handle, (later, kept, source) -> true);
  }

  private static Optional<Handle> next(Transition transition, Handle handle, Way way) {
    if (transition.diff().types().get(handle.program()) instanceof TypeChange.Kept kept) {
      return kept.sources().stream()
          .filter(source -> source.before().equals(Optional.of(handle.name())))
          .filter(source -> way.leads(transition, kept, source))
          .findFirst()
          .map(source -> new Handle(kept.now(), source.name()));
    }
    return Optional.empty();
  }

  private static boolean isUnchanged(TypeChange.Source source) {
    return source instanceof TypeChange.Source.Carried carried
        && carried.conversion() instanceof Conversion.Same;
  }
}
