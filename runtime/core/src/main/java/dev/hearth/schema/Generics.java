package dev.hearth.schema;

import java.util.Optional;

/** Whether a generic record has the same type parameters in two schemas. */
final class Generics {
  private Generics() {}

  /**
   * Whether a type argument means the same to both: as many parameters, and each component that
   * both have uses them in the same places. A component that is retyped in other ways does not
   * count.
   */
  static boolean sameParameters(StateDef old, StateDef now) {
    if (old.parameters().size() != now.parameters().size()) {
      return false;
    }
    for (Component component : old.components()) {
      Optional<Component> next = now.component(component.name());
      if (next.isPresent()
          && component.type() instanceof StateType.Parameter before
          && next.get().type() instanceof StateType.Parameter after
          && before.index() != after.index()) {
        return false;
      }
    }
    return true;
  }
}
