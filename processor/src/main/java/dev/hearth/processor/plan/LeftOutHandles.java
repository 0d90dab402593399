package dev.hearth.processor.plan;

import dev.hearth.processor.plan.Initialisers.Handle;
import dev.hearth.schema.TypeChange;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which handles state may not have when it comes to a transition, as they came after the version
 * that it is of. Followed once from where they came, as a history can be long.
 */
public final class LeftOutHandles {
  /**
   * Where one came from.
   *
   * @param transition the one that gained it
   * @param program its program there, after that
   * @param name its name there
   */
  record Origin(Transition transition, TypeChange.Kept program, String name) {}

  /** By the version that a transition leads away from. */
  private final Map<Integer, Map<Handle, Origin>> before = new HashMap<>();

  private LeftOutHandles() {}

  static LeftOutHandles of(Plan plan) {
    LeftOutHandles found = new LeftOutHandles();
    Map<Handle, Origin> at = Map.of();
    for (Transition transition : plan.transitions()) {
      found.before.put(transition.version(), at);
      Map<Handle, Origin> next = gained(plan, transition);
      at.forEach(
          (handle, origin) ->
              Initialisers.next(transition, handle).ifPresent(h -> next.putIfAbsent(h, origin)));
      at = next;
    }
    return found;
  }

  private static Map<Handle, Origin> gained(Plan plan, Transition transition) {
    Map<Handle, Origin> gained = new LinkedHashMap<>();
    Set<String> programs = transition.diff().now().roots();
    for (TypeChange change : transition.diff().types().values()) {
      if (change instanceof TypeChange.Kept kept && programs.contains(kept.now())) {
        for (TypeChange.Source source : kept.sources()) {
          if (source instanceof TypeChange.Source.Initial
              && Initialisers.isLeftOut(plan, transition, kept.now(), source.name())) {
            gained.put(
                new Handle(kept.now(), source.name()), new Origin(transition, kept, source.name()));
          }
        }
      }
    }
    return gained;
  }

  /** Those of the old version of {@code transition}. */
  Map<Handle, Origin> before(Transition transition) {
    return before.getOrDefault(transition.version(), Map.of());
  }

  /** Whether a handle of the old version of {@code transition} is one. */
  public boolean has(Transition transition, String program, String handle) {
    return before(transition).containsKey(new Handle(program, handle));
  }
}
