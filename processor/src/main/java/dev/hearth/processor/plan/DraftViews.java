package dev.hearth.processor.plan;

import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.TypeChange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Which entities of a running draft a migration class may look at though nothing of them changed:
 * those have a view in {@code VRunning}, all other such are the current class.
 */
final class DraftViews {
  private DraftViews() {}

  /**
   * The entities that the newest migration class may be given as it decides holes of the draft: in
   * the types that have one, and in all that those hold.
   *
   * @param way from the draft to now
   */
  static Set<String> given(Plan way) {
    Transition from = way.transitions().get(0);
    Set<String> given = new HashSet<>();
    Holes.find(way, from).forEach(hole -> given.add(hole.oldType()));
    for (TypeChange change : from.diff().types().values()) {
      if (change instanceof TypeChange.Kept kept
          && kept.sources().stream().anyMatch(TypeChange.Source.Initial.class::isInstance)) {
        given.add(kept.old());
      }
    }
    StateSchema running = from.diff().old();
    Deque<String> open = new ArrayDeque<>(given);
    while (!open.isEmpty()) {
      running.type(open.remove()).references().stream().filter(given::add).forEach(open::add);
    }
    given.removeIf(type -> running.type(type).kind() != StateDef.Kind.ENTITY);
    return given;
  }
}
