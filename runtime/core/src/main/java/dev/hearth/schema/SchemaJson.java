package dev.hearth.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * The canonical text of a schema: one line per type, so that a diff of two versions reads like a
 * change list.
 */
public final class SchemaJson {
  /** The format that is written, and the newest that is read. */
  public static final int FORMAT = 1;

  private SchemaJson() {}

  /** A history file's text. */
  public static String write(SealedVersion sealed) {
    return "{\n\"hearth\": "
        + FORMAT
        + ", \"version\": "
        + sealed.version()
        + ", \"parent\": "
        + quote(sealed.parent())
        + ", \"sha256\": "
        + quote(sealed.sha256())
        + ",\n"
        + body(sealed.schema());
  }

  /** The text of {@code META-INF/hearth/schema.json}. */
  public static String write(CompiledSchema compiled) {
    return "{\n\"hearth\": "
        + FORMAT
        + ", \"base\": "
        + compiled.base()
        + ", \"history\": "
        + quote(compiled.history())
        + ",\n"
        + renamed("types", compiled.renames().types())
        + renamed("members", compiled.renames().members())
        + remade(compiled.remade())
        + body(compiled.schema());
  }

  /**
   * Reads a history file's text.
   *
   * @throws SchemaFormatException when it is not exactly what {@link #write} makes
   */
  public static SealedVersion readSealed(String text) {
    return read(
        text,
        document ->
            ImmutableSealedVersion.builder()
                .version(document.number("version"))
                .parent(document.string("parent"))
                .sha256(document.string("sha256"))
                .schema(document.schema())
                .build());
  }

  /**
   * Reads the text of a {@code META-INF/hearth/schema.json}.
   *
   * @throws SchemaFormatException when it is none
   */
  public static CompiledSchema readCompiled(String text) {
    return read(
        text,
        document ->
            ImmutableCompiledSchema.builder()
                .base(document.number("base"))
                .history(document.string("history"))
                .schema(document.schema())
                .renames(document.renames())
                .remade(document.remade())
                .build());
  }

  private static <T> T read(String text, Function<SchemaDocument, T> as) {
    try {
      return as.apply(SchemaDocument.parse(text));
    } catch (JacksonException | IllegalArgumentException | IllegalStateException e) {
      String why = Optional.ofNullable(e.getMessage()).orElse("").lines().findFirst().orElse("");
      throw new SchemaFormatException(why, e);
    }
  }

  private static String body(StateSchema schema) {
    String types =
        schema.types().values().stream().map(SchemaJson::line).collect(Collectors.joining(",\n"));
    return rootsLine(schema.roots())
        + ",\n\"types\": {\n"
        + types
        + (types.isEmpty() ? "" : "\n")
        + "}}\n";
  }

  private static String renamed(String what, Map<String, String> names) {
    List<String> pairs = new ArrayList<>();
    new TreeMap<>(names).forEach((from, to) -> pairs.add(quote(from) + ": " + quote(to)));
    return pairs.isEmpty() ? "" : "\"renamed-" + what + "\": {" + String.join(", ", pairs) + "},\n";
  }

  private static String remade(Set<String> members) {
    return members.isEmpty() ? "" : "\"remade\": " + strings(new TreeSet<>(members)) + ",\n";
  }

  static String rootsLine(Iterable<String> roots) {
    return "\"roots\": " + strings(roots);
  }

  /** A type's line, without the comma that parts it from the next. */
  static String line(StateDef def) {
    return quote(def.name()) + ": " + write(def);
  }

  private static String write(StateDef def) {
    String parameters =
        def.parameters().isEmpty() ? "" : ", \"parameters\": " + strings(Parameters.text(def));
    return "{\"" + def.kind().text() + "\": " + content(def) + parameters + "}";
  }

  private static String content(StateDef def) {
    return switch (def.kind()) {
      case ENUM -> strings(def.constants());
      case SEALED -> strings(def.variants());
      case RECORD, ENTITY -> {
        List<String> members = new ArrayList<>();
        for (Component c : def.components()) {
          members.add(quote(c.name()) + ": " + quote(c.text(def.parameters())));
        }
        yield "{" + String.join(", ", members) + "}";
      }
    };
  }

  private static String strings(Iterable<String> values) {
    List<String> quoted = new ArrayList<>();
    values.forEach(value -> quoted.add(quote(value)));
    return "[" + String.join(", ", quoted) + "]";
  }

  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    JsonStringEncoder.getInstance().quoteAsString(text, quoted);
    return quoted.append('"').toString();
  }
}
