package dev.hearth.migrate;

import dev.hearth.schema.LibraryLeaf;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;

/**
 * Of which handles the value may become another though nobody writes to the handle, nor to a
 * container that it holds: it has an array in it, or what a library brought, or is hashed or sorted
 * by what entities hold. Other handles of entities do not count: those are written themselves.
 */
final class Changeable {
  private final StateSchema schema;
  private final EntityReach reach;
  private final Holders holders;

  Changeable(StateSchema schema) {
    this.schema = schema;
    this.reach = new EntityReach(schema);
    this.holders = new Holders(schema, this::isItself);
  }

  /** Whether a value of that type may. */
  boolean isSo(StateType type) {
    return holders.hold(type);
  }

  private boolean isItself(StateType type) {
    if (type instanceof StateType.Leaf leaf) {
      return LibraryLeaf.parse(leaf.name()).isPresent();
    }
    if (type instanceof StateType.Ref ref) {
      return ref.arguments().stream().anyMatch(reach::leadsToEntity);
    }
    return type instanceof StateType.Array
        || (type instanceof StateType.Container container && comparesEntities(container));
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
