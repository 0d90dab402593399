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
  /** A handle of a program of today. */
  public record Handle(String program, String name) {}

  private Initialisers() {}

  /**
   * The handle of today that goes back, unchanged, to one that {@code transition} gained; none when
   * the handle or its type did not last until now.
   */
  public static Optional<Handle> today(
      Plan plan, Transition transition, String program, String handle) {
    List<Transition> all = plan.transitions();
    Optional<Handle> reached = Optional.of(new Handle(program, handle));
    for (Transition later : all.subList(all.indexOf(transition) + 1, all.size())) {
      reached = reached.flatMap(h -> after(later, h));
    }
    return reached;
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
