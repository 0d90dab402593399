package dev.hearth.migrate;

import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which values are of some sort or have such a value in them; entities do not count for what their
 * handles have.
 */
final class Holders {
  private final Predicate<StateType> sort;
  private final Set<String> holding = new HashSet<>();

  /**
   * Those in {@code schema}.
   *
   * @param sort whether a type is of that sort itself
   */
  Holders(StateSchema schema, Predicate<StateType> sort) {
    this.sort = sort;
    boolean grew = true;
    while (grew) {
      grew = false;
      for (StateDef def : schema.types().values()) {
        grew |= def.kind() != StateDef.Kind.ENTITY && hold(def) && holding.add(def.name());
      }
    }
  }

  private boolean hold(StateDef def) {
    return def.components().stream().anyMatch(component -> hold(component.type()))
        || def.variants().stream().anyMatch(holding::contains);
  }

  /** Whether a value of that type may. */
  boolean hold(StateType type) {
    if (sort.test(type)) {
      return true;
    }
    if (type instanceof StateType.Container container) {
      return any(container.arguments());
    }
    if (type instanceof StateType.Ref ref) {
      return holding.contains(ref.name()) || any(ref.arguments());
    }
    return type instanceof StateType.Array array && hold(array.element());
  }

  private boolean any(List<StateType> types) {
    return types.stream().anyMatch(this::hold);
  }
}
