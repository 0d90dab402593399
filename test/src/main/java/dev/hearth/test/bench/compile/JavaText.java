package dev.hearth.test.bench.compile;

import dev.hearth.schema.Component;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.Names;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes a schema's types as a person would have declared them. */
final class JavaText {
  private static final String IMPORTS =
      "import dev.hearth.*;\nimport dev.hearth.annotations.*;\nimport java.util.*;\n\n";

  private final StateSchema schema;

  private JavaText(StateSchema schema) {
    this.schema = schema;
  }

  /** The sources, by their path below the source root. */
  static Map<String, String> of(StateSchema schema) {
    JavaText text = new JavaText(schema);
    Map<String, String> files = new TreeMap<>();
    for (StateDef def : schema.types().values()) {
      if (!def.name().contains("$")) {
        files.put(def.name().replace('.', '/') + ".java", text.file(def));
      }
    }
    return files;
  }

  /** A type in Java, each state type as {@code classes} has it. */
  static String type(StateType type, List<String> parameters, UnaryOperator<String> classes) {
    if (type instanceof StateType.Parameter parameter) {
      return parameters.get(parameter.index());
    }
    if (type instanceof StateType.Array array) {
      return type(array.element(), parameters, classes) + "[]";
    }
    if (type instanceof StateType.Container container) {
      return container.name() + arguments(container.arguments(), parameters, classes);
    }
    if (type instanceof StateType.Ref ref) {
      return Names.canonical(classes.apply(ref.name()))
          + arguments(ref.arguments(), parameters, classes);
    }
    return ((StateType.Leaf) type).name();
  }

  private static String arguments(
      List<StateType> arguments, List<String> parameters, UnaryOperator<String> classes) {
    return arguments.isEmpty()
        ? ""
        : arguments.stream()
            .map(argument -> type(argument, parameters, classes))
            .collect(Collectors.joining(", ", "<", ">"));
  }

  /** The type parameters of a generic record, in pointed brackets; else nothing. */
  static String parameters(StateDef def) {
    return def.parameters().isEmpty() ? "" : "<" + String.join(", ", def.parameters()) + ">";
  }

  /** An expression of the type. */
  static String value(StateType type) {
    if (type instanceof StateType.Leaf leaf) {
      return switch (leaf.name()) {
        case "String" -> "\"\"";
        case "boolean" -> "false";
        case "long" -> "0L";
        default -> "0";
      };
    }
    String container = ((StateType.Container) type).name();
    return container + (container.equals("Optional") ? ".empty()" : ".of()");
  }

  private String file(StateDef def) {
    return "package " + Names.packageOf(def.name()) + ";\n\n" + IMPORTS + declaration(def, "");
  }

  private String declaration(StateDef def, String family) {
    String name = def.name().substring(Math.max(def.name().lastIndexOf('.'), dollar(def)) + 1);
    String within = family.isEmpty() ? "" : " implements " + family;
    return switch (def.kind()) {
      case RECORD ->
          "@HotState\npublic record "
              + (name + parameters(def) + "(" + String.join(", ", members(def)) + ")")
              + (within + " {}\n");
      case ENUM ->
          "@HotState\npublic enum " + name + " { " + String.join(", ", def.constants()) + " }\n";
      case SEALED -> "@HotState\npublic sealed interface " + name + " {\n" + variants(def) + "}\n";
      case ENTITY -> entity(def, name);
    };
  }

  private static int dollar(StateDef def) {
    return def.name().indexOf('$');
  }

  private String variants(StateDef def) {
    return def.variants().stream()
        .map(variant -> declaration(schema.type(variant), Names.simple(def.name())))
        .collect(Collectors.joining("\n"));
  }

  private String entity(StateDef def, String name) {
    boolean program = schema.roots().contains(def.name());
    List<String> lines = new ArrayList<>();
    for (Component handle : def.components()) {
      lines.add(
          "  private final Hot<%s> %s = Hot.of(%s);\n"
              .formatted(
                  boxed(handle.type(), def.parameters()), handle.name(), value(handle.type())));
    }
    return "@HotState\npublic final class "
        + name
        + (program ? " implements HotProgram" : "")
        + " {\n"
        + String.join("", lines)
        + (program
            ? "\n  @Override public void start() {}\n\n  @Override public void step() {}\n"
            : "")
        + "}\n";
  }

  private static String boxed(StateType type, List<String> parameters) {
    return type instanceof StateType.Leaf leaf
        ? Leaves.boxOf(leaf.name()).orElse(leaf.name())
        : type(type, parameters, UnaryOperator.identity());
  }

  private static List<String> members(StateDef def) {
    return def.components().stream()
        .map(c -> type(c.type(), def.parameters(), UnaryOperator.identity()) + " " + c.name())
        .toList();
  }
}
