package dev.hearth.migrate;

import dev.hearth.schema.LibraryLeaf;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Of which handles the value may become another though nobody writes to the handle, nor to a
 * container that it holds: it has an array in it, or what a library brought, or is hashed or sorted
 * by what entities hold. Other handles of entities do not count: those are written themselves.
 */
final class Changeable {
  private final StateSchema schema;
  private final EntityReach reach;
  private final Set<String> changeable = new HashSet<>();

  Changeable(StateSchema schema) {
    this.schema = schema;
    this.reach = new EntityReach(schema);
    boolean grew = true;
    while (grew) {
      grew = false;
      for (StateDef def : schema.types().values()) {
        grew |= def.kind() != StateDef.Kind.ENTITY && isSo(def) && changeable.add(def.name());
      }
    }
  }

  private boolean isSo(StateDef def) {
    return def.components().stream().anyMatch(component -> isSo(component.type()))
        || def.variants().stream().anyMatch(changeable::contains);
  }

  /** Whether a value of that type may. */
  boolean isSo(StateType type) {
    if (type instanceof StateType.Leaf leaf) {
      return LibraryLeaf.parse(leaf.name()).isPresent();
    }
    if (type instanceof StateType.Container container) {
      return comparesEntities(container) || any(container.arguments());
    }
    if (type instanceof StateType.Ref ref) {
      return changeable.contains(ref.name())
          || any(ref.arguments())
          || ref.arguments().stream().anyMatch(reach::leadsToEntity);
    }
    return type instanceof StateType.Array;
  }

  private boolean any(List<StateType> types) {
    return types.stream().anyMatch(this::isSo);
  }

  /** An entity itself is compared by its identity: who compares others has no such migration. */
  private boolean comparesEntities(StateType.Container container) {
    if (container.name().equals("List") || container.name().startsWith("Optional")) {
      return false;
    }
    StateType key = container.arguments().get(0);
    boolean entity =
        key instanceof StateType.Ref ref
            && schema.types().containsKey(ref.name())
            && schema.type(ref.name()).kind() == StateDef.Kind.ENTITY;
    return !entity && reach.leadsToEntity(key);
  }
}
