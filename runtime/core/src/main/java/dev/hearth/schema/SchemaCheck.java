package dev.hearth.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes sure that a schema which was read, from wherever, could have been a module's state. */
final class SchemaCheck {
  private final StateSchema schema;

  private SchemaCheck(StateSchema schema) {
    this.schema = schema;
  }

  /**
   * Returns the schema.
   *
   * @throws IllegalArgumentException when it contradicts itself
   */
  static StateSchema checked(StateSchema schema) {
    SchemaCheck check = new SchemaCheck(schema);
    for (String root : schema.roots()) {
      require(schema.type(root).kind() == StateDef.Kind.ENTITY, root + " is a root and no entity");
    }
    for (StateDef def : schema.types().values()) {
      def.variants().forEach(schema::type);
      def.components().forEach(component -> check.arguments(component.type()));
      require(!check.members(def).contains(def.name()), def.name() + " is a variant of itself");
    }
    return schema;
  }

  private void arguments(StateType type) {
    if (type instanceof StateType.Array array) {
      arguments(array.element());
    } else if (type instanceof StateType.Container container) {
      container.arguments().forEach(this::arguments);
    } else if (type instanceof StateType.Ref ref) {
      int parameters = schema.type(ref.name()).parameters().size();
      require(
          parameters == ref.arguments().size(),
          ref.name() + " has " + parameters + " type parameters, not " + ref.arguments().size());
      ref.arguments().forEach(this::arguments);
    }
  }

  /** All that a family permits, however far. */
  private Set<String> members(StateDef family) {
    Set<String> members = new HashSet<>();
    Deque<List<String>> open = new ArrayDeque<>(List.of(family.variants()));
    while (!open.isEmpty()) {
      for (String variant : open.pop()) {
        if (members.add(variant)) {
          open.push(schema.type(variant).variants());
        }
      }
    }
    return members;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
