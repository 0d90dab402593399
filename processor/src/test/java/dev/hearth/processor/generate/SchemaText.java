package dev.hearth.processor.generate;

import dev.hearth.schema.Component;
import dev.hearth.schema.ImmutableStateDef;
import dev.hearth.schema.ImmutableStateSchema;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Schemas as tests write them, a line per type.
 *
 * <pre>
 * program game.Arena {ships: Map&lt;String,game.Ship>, tick: long}
 * record game.Pair&lt;A,B> {a: A, b: B}
 * enum game.Phase {WARMUP, OVER}
 * sealed game.Shape {game.Circle, game.Square}
 * </pre>
 */
final class SchemaText {
  private static final Pattern LINE =
      Pattern.compile("(\\w+) ([\\w.$]+)(?:<([\\w,$]+)>)? \\{(.*)}");

  private SchemaText() {}

  static StateSchema parse(String text) {
    ImmutableStateSchema.Builder schema = ImmutableStateSchema.builder();
    for (String line : text.lines().map(String::trim).filter(l -> !l.isEmpty()).toList()) {
      Matcher type = LINE.matcher(line);
      if (!type.matches()) {
        throw new IllegalArgumentException(line);
      }
      StateDef def = def(type);
      schema.putTypes(def.name(), def);
      if (type.group(1).equals("program")) {
        schema.addRoots(def.name());
      }
    }
    StateSchema built = schema.build();
    built.types().values().forEach(def -> def.references().forEach(built::type));
    return built;
  }

  private static StateDef def(Matcher type) {
    List<String> parameters = split(type.group(3), ",");
    List<String> members = split(type.group(4), ", ");
    ImmutableStateDef.Builder def =
        ImmutableStateDef.builder()
            .name(type.group(2))
            .kind(kind(type))
            .addAllParameters(parameters);
    switch (kind(type)) {
      case ENUM -> def.addAllConstants(members);
      case SEALED -> def.addAllVariants(members);
      case RECORD, ENTITY -> {
        for (String member : members) {
          String[] parts = member.split(": ", 2);
          def.addComponents(Component.parse(parts[0], parts[1], parameters));
        }
      }
    }
    return def.build();
  }

  private static StateDef.Kind kind(Matcher type) {
    return type.group(1).equals("program")
        ? StateDef.Kind.ENTITY
        : StateDef.Kind.valueOf(type.group(1).toUpperCase(Locale.ROOT));
  }

  private static List<String> split(@org.jspecify.annotations.Nullable String text, String by) {
    return text == null || text.isEmpty() ? List.of() : Stream.of(text.split(by)).toList();
  }
}
