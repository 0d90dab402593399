package dev.hearth.processor.scan;

import dev.hearth.schema.Component;
import dev.hearth.schema.Containers;
import dev.hearth.schema.ImmutableStateDef;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.StateDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Names a record's type parameters so that the schema's notation has one meaning. */
final class Parameters {
  private Parameters() {}

  /** Their own names, with a {@code _} added to one that a leaf, container or state type has. */
  static List<String> names(TypeElement type, List<Component> components) {
    List<String> own =
        type.getTypeParameters().stream()
            .map(parameter -> parameter.getSimpleName().toString())
            .toList();
    Set<String> used = stateTypes(components);
    List<String> names = new ArrayList<>();
    for (String name : own) {
      names.add(isTaken(name, used) ? free(name, used, own) : name);
    }
    return names;
  }

  private static Set<String> stateTypes(List<Component> components) {
    return ImmutableStateDef.builder()
        .name("")
        .kind(StateDef.Kind.RECORD)
        .components(components)
        .build()
        .references();
  }

  private static String free(String name, Set<String> used, List<String> own) {
    String free = name + "_";
    while (own.contains(free) || isTaken(free, used)) {
      free += "_";
    }
    return free;
  }

  private static boolean isTaken(String name, Set<String> used) {
    return Leaves.isLeaf(name) || Containers.arity(name) > 0 || used.contains(name);
  }
}
