package dev.hearth.schema;

import java.util.Optional;

/** Whether a generic record has the same type parameters in two schemas. */
final class Generics {
  private Generics() {}

  /**
   * Whether a type argument means the same to both: as many parameters, and each component that
   * goes on, by its name or a declared one, uses them in the same places. A component that is
   * retyped in other ways does not count.
   */
  static boolean sameParameters(StateDef old, StateDef now, Renames renames) {
    if (old.parameters().size() != now.parameters().size()) {
      return false;
    }
    for (Component component : now.components()) {
      Optional<Component> from = renames.before(old, component.name());
      if (from.isPresent()
          && from.get().type() instanceof StateType.Parameter before
          && component.type() instanceof StateType.Parameter after
          && before.index() != after.index()) {
        return false;
      }
    }
    return true;
  }
}
