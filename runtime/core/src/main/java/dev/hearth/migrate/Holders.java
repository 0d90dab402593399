package dev.hearth.migrate;

import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which values may have a container in them; entities do not count for what their handles have. */
final class Holders {
  private final Set<String> holding = new HashSet<>();

  Holders(StateSchema schema) {
    boolean grew = true;
    while (grew) {
      grew = false;
      for (StateDef def : schema.types().values()) {
        grew |= def.kind() != StateDef.Kind.ENTITY && isSo(def) && holding.add(def.name());
      }
    }
  }

  private boolean isSo(StateDef def) {
    return def.components().stream().anyMatch(component -> isSo(component.type()))
        || def.variants().stream().anyMatch(holding::contains);
  }

  /** Whether a value of that type may. */
  boolean isSo(StateType type) {
    if (type instanceof StateType.Container container) {
      return !container.name().startsWith("Optional") || any(container.arguments());
    }
    if (type instanceof StateType.Ref ref) {
      return holding.contains(ref.name()) || any(ref.arguments());
    }
    return type instanceof StateType.Array;
  }

  private boolean any(List<StateType> types) {
    return types.stream().anyMatch(this::isSo);
  }
}
