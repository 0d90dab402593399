package dev.hearth.migrate;

import dev.hearth.schema.Component;
import dev.hearth.schema.ImmutableStateDef;
import dev.hearth.schema.ImmutableStateSchema;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes schemas shortly: {@code "record game.Vec: x double; y double"}; the first entity is a
 * root.
 */
final class TestSchema {
  private TestSchema() {}

  static StateSchema of(String... types) {
    ImmutableStateSchema.Builder schema = ImmutableStateSchema.builder();
    boolean rooted = false;
    for (String text : types) {
      StateDef def = type(text);
      schema.putTypes(def.name(), def);
      if (!rooted && def.kind() == StateDef.Kind.ENTITY) {
        schema.addRoots(def.name());
        rooted = true;
      }
    }
    return schema.build();
  }

  private static StateDef type(String text) {
    List<String> halves = parts(text, ":", 2);
    List<String> head = parts(halves.get(0), " ", 2);
    List<String> name = parts(head.get(1).replace(">", ""), "<", 2);
    List<String> parameters = name.size() > 1 ? parts(name.get(1), ",", 0) : List.of();
    StateDef.Kind kind = StateDef.Kind.valueOf(head.get(0).toUpperCase(Locale.ROOT));
    ImmutableStateDef.Builder def =
        ImmutableStateDef.builder().name(name.get(0)).kind(kind).parameters(parameters);
    String members = halves.size() > 1 ? halves.get(1) : "";
    switch (kind) {
      case ENUM -> def.addAllConstants(parts(members, " ", 0));
      case SEALED -> def.addAllVariants(parts(members, " ", 0));
      case RECORD, ENTITY ->
          parts(members, ";", 0)
              .forEach(
                  member -> {
                    List<String> pair = parts(member, " ", 2);
                    def.addComponents(Component.parse(pair.get(0), pair.get(1), parameters));
                  });
    }
    return def.build();
  }

  private static List<String> parts(String text, String separator, int limit) {
    return Stream.of(text.split(separator, limit))
        .map(String::trim)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
