package dev.hearth.snapshot;

import dev.hearth.schema.StateType;
import java.util.List;

/**
 * How large a type may become within a generic record that holds itself at ever larger arguments: a
 * {@code Nest<List<T>>} in each {@code Nest<T>}. A file writes it out.
 */
final class TypeLimit {
  /** Well below what can be read back. */
  static final int DEEPEST = 100;

  private static final int MOST = 50_000;

  private int count;

  private TypeLimit() {}

  /** Whether it can be written and read. */
  static boolean fits(StateType type) {
    return new TypeLimit().fits(type, 1);
  }

  private boolean fits(StateType type, int depth) {
    if (depth > DEEPEST || ++count > MOST) {
      return false;
    }
    for (StateType part : parts(type)) {
      if (!fits(part, depth + 1)) {
        return false;
      }
    }
    return true;
  }

  private static List<StateType> parts(StateType type) {
    if (type instanceof StateType.Array array) {
      return List.of(array.element());
    }
    if (type instanceof StateType.Container container) {
      return container.arguments();
    }
    return type instanceof StateType.Ref ref ? ref.arguments() : List.of();
  }
}
