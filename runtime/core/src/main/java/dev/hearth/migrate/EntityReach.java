package dev.hearth.migrate;

import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which values may lead to an entity, and so be part of a cycle.
 *
 * <pre>{@code
 * new EntityReach(schema).leadsToEntity(StateType.parse("List<game.Enemy>", List.of()))   // true
 * }</pre>
 *
 * <p>Immutable.
 */
public final class EntityReach {
  private final Set<String> leading = new HashSet<>();

  /** What is so in {@code schema}. */
  public EntityReach(StateSchema schema) {
    schema.types().values().stream()
        .filter(def -> def.kind() == StateDef.Kind.ENTITY)
        .forEach(def -> leading.add(def.name()));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (StateDef def : schema.types().values()) {
        boolean leads = def.references().stream().anyMatch(leading::contains);
        grew |= leads && leading.add(def.name());
      }
    }
  }

  /** Whether a value of that type may lead to an entity. */
  public boolean leadsToEntity(StateType type) {
    if (type instanceof StateType.Ref ref) {
      return leading.contains(ref.name()) || any(ref.arguments());
    }
    if (type instanceof StateType.Container container) {
      return any(container.arguments());
    }
    return type instanceof StateType.Array array && leadsToEntity(array.element());
  }

  private boolean any(List<StateType> types) {
    return types.stream().anyMatch(this::leadsToEntity);
  }
}
