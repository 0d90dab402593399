package dev.hearth.dev.compile;

import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.Component;
import dev.hearth.schema.ImmutableCompiledSchema;
import dev.hearth.schema.ImmutableStateDef;
import dev.hearth.schema.ImmutableStateSchema;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import java.util.List;

/**
 * Schemas that could be running, from which sources as they are would be an edit of layout: for a
 * drill, which has to do what such an edit takes before anybody makes one.
 */
final class Imagined {
  private Imagined() {}

  /**
   * A draft like {@code running}, of which one type has a component more: nothing need be decided
   * on the way from there.
   *
   * @param n which type has it, in a circle
   */
  static CompiledSchema withMore(CompiledSchema running, int n) {
    StateSchema schema = running.schema();
    List<StateDef> holders =
        schema.types().values().stream().filter(Imagined::hasComponents).toList();
    if (holders.isEmpty()) {
      return running;
    }
    StateDef def = holders.get(n % holders.size());
    StateDef more =
        ImmutableStateDef.builder()
            .from(def)
            .addComponents(Component.parse(freeName(def), "int", List.of()))
            .build();
    return ImmutableCompiledSchema.builder()
        .from(running)
        .schema(ImmutableStateSchema.builder().from(schema).putTypes(def.name(), more).build())
        .build();
  }

  private static boolean hasComponents(StateDef def) {
    return def.kind() == StateDef.Kind.RECORD || def.kind() == StateDef.Kind.ENTITY;
  }

  private static String freeName(StateDef def) {
    String name = "imagined";
    while (def.component(name).isPresent()) {
      name += "_";
    }
    return name;
  }
}
