package dev.hearth.processor.plan;

import dev.hearth.schema.Conversion;
import dev.hearth.schema.TypeChange;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
   * Whether a handle that {@code transition} gained is given up later, or is there until today and
   * no method has to make another of it: state that comes from before has none of it on its way,
   * and then its initialiser of today.
   */
  public static boolean isLeftOut(Plan plan, Transition transition, String program, String handle) {
    Handle at = new Handle(program, handle);
    boolean byHand = false;
    for (Transition later : after(plan, transition)) {
      Optional<Handle> next = goesOn(later, at, source -> true);
      if (next.isEmpty()) {
        return givesUp(later, at);
      }
      byHand |= goesOn(later, at, TypeChange.Source.Carried.class::isInstance).isEmpty();
      at = next.get();
    }
    return !byHand;
  }

  /** Whether a handle that {@code transition} gained is there today, whatever its type. */
  public static boolean isThereToday(
      Plan plan, Transition transition, String program, String handle) {
    Optional<Handle> reached = Optional.of(new Handle(program, handle));
    for (Transition later : after(plan, transition)) {
      reached = reached.flatMap(at -> goesOn(later, at, source -> true));
    }
    return reached.isPresent();
  }

  /** Whether a handle that {@code transition} gained is there today, and no method changes it. */
  public static boolean isUntouched(
      Plan plan, Transition transition, String program, String handle) {
    Optional<Handle> reached = Optional.of(new Handle(program, handle));
    for (Transition later : after(plan, transition)) {
      HookKeys keys = new HookKeys(later, plan.lineage());
      reached =
          reached.flatMap(
              at ->
                  goesOn(later, at, Initialisers::isUnchanged)
                      .filter(
                          next ->
                              !(later.diff().types().get(at.program())
                                      instanceof TypeChange.Kept kept)
                                  || !keys.written(keys.component(kept, next.name()))));
    }
    return reached.isPresent();
  }

  /**
   * Where a handle came from that state may not have on its way.
   *
   * @param transition the one that gained it
   * @param program its program there, after that
   * @param name its name there
   */
  public record Origin(Transition transition, TypeChange.Kept program, String name) {}

  /** The origin of a handle of the old version of {@code transition} that can be left out. */
  public static Optional<Origin> origin(
      Plan plan, Transition transition, String program, String handle) {
    int at = plan.transitions().indexOf(transition);
    return at <= 0
        ? Optional.empty()
        : origin(plan, plan.transitions().get(at - 1), new Handle(program, handle));
  }

  private static Optional<Origin> origin(Plan plan, Transition before, Handle handle) {
    for (TypeChange change : before.diff().types().values()) {
      if (change instanceof TypeChange.Kept kept && kept.now().equals(handle.program())) {
        for (TypeChange.Source source : kept.sources()) {
          if (source.name().equals(handle.name())) {
            return source instanceof TypeChange.Source.Initial
                ? Optional.of(new Origin(before, kept, handle.name()))
                    .filter(o -> isLeftOut(plan, before, handle.program(), handle.name()))
                : source.before().flatMap(from -> origin(plan, before, kept.old(), from));
          }
        }
      }
    }
    return Optional.empty();
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

  private static Optional<Handle> after(Transition transition, Handle handle) {
    return goesOn(transition, handle, Initialisers::isUnchanged);
  }

  private static Optional<Handle> goesOn(
      Transition transition, Handle handle, Predicate<TypeChange.Source> as) {
    if (transition.diff().types().get(handle.program()) instanceof TypeChange.Kept kept) {
      return kept.sources().stream()
          .filter(source -> source.before().equals(Optional.of(handle.name())))
          .filter(as)
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
