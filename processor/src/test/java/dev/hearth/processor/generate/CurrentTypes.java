package dev.hearth.processor.generate;

import dev.hearth.schema.Component;
import dev.hearth.schema.Containers;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.Names;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the classes that a schema describes, as a person would, one source text per top level. */
final class CurrentTypes {
  private final StateSchema schema;

  CurrentTypes(StateSchema schema) {
    this.schema = schema;
  }

  /** The source of a top-level type, with the types that are nested in it. */
  String source(String name) {
    String inPackage = Names.packageOf(name);
    return (inPackage.isEmpty() ? "" : "package " + inPackage + ";\n")
        + "import dev.hearth.Hot;\n"
        + type(name, "public ");
  }

  List<String> topLevel() {
    return schema.types().keySet().stream()
        .map(name -> name.contains("$") ? name.substring(0, name.indexOf('$')) : name)
        .distinct()
        .toList();
  }

  private String type(String name, String modifiers) {
    String nested =
        schema.types().keySet().stream()
            .filter(n -> n.startsWith(name + "$") && n.indexOf('$', name.length() + 1) < 0)
            .map(n -> type(n, "public static "))
            .collect(Collectors.joining());
    String simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    StateDef def = schema.find(name).orElse(null);
    if (def == null) {
      return modifiers + "class " + simple + " { private " + simple + "() {} " + nested + "}\n";
    }
    String families =
        schema.familiesOf(name).stream().map(Names::canonical).collect(Collectors.joining(", "));
    return switch (def.kind()) {
      case RECORD ->
          modifiers
              + "record "
              + simple
              + (def.parameters().isEmpty() ? "" : "<" + String.join(", ", def.parameters()) + ">")
              + "("
              + members(def, ", ", c -> java(c.type(), def) + " " + c.name())
              + ")"
              + clause(" implements ", families)
              + " {"
              + nested
              + "}\n";
      case ENUM ->
          modifiers
              + "enum "
              + simple
              + clause(" implements ", families)
              + " {"
              + String.join(", ", def.constants())
              + ";"
              + nested
              + "}\n";
      case SEALED ->
          modifiers
              + "sealed interface "
              + simple
              + clause(" extends ", families)
              + " permits "
              + def.variants().stream().map(Names::canonical).collect(Collectors.joining(", "))
              + " {"
              + nested
              + "}\n";
      case ENTITY ->
          modifiers
              + "final class "
              + simple
              + clause(" implements ", families)
              + " { private "
              + simple
              + "() {} "
              + members(def, " ", c -> handle(c, def))
              + nested
              + "}\n";
    };
  }

  private static String members(
      StateDef def, String by, java.util.function.Function<Component, String> text) {
    return def.components().stream().map(text).collect(Collectors.joining(by));
  }

  private static String clause(String keyword, String names) {
    return names.isEmpty() ? "" : keyword + names;
  }

  private static String handle(Component handle, StateDef def) {
    String box =
        handle.type() instanceof StateType.Leaf leaf
            ? Leaves.classOf(Leaves.boxOf(leaf.name()).orElse(leaf.name())).getCanonicalName()
            : java(handle.type(), def);
    return "private final Hot<%s> %s = Hot.of(%s);"
        .formatted(box, handle.name(), initial(handle.type(), box));
  }

  private static String initial(StateType type, String box) {
    if (type instanceof StateType.Leaf leaf) {
      return switch (leaf.name()) {
        case "int" -> "0";
        case "short", "byte" -> "(" + leaf.name() + ") 0";
        case "long" -> "0L";
        case "double" -> "0.0";
        case "boolean" -> "false";
        case "String" -> "\"\"";
        default -> "(" + box + ") null";
      };
    }
    return type instanceof StateType.Container container
            && List.of("List", "Set", "Map").contains(container.name())
        ? "java.util." + container.name() + ".of()"
        : "(" + box + ") null";
  }

  private static String java(StateType type, StateDef scope) {
    if (type instanceof StateType.Leaf leaf) {
      return Leaves.classOf(leaf.name()).getCanonicalName();
    }
    if (type instanceof StateType.Array array) {
      return java(array.element(), scope) + "[]";
    }
    if (type instanceof StateType.Parameter parameter) {
      return scope.parameters().get(parameter.index());
    }
    if (type instanceof StateType.Container container) {
      return Containers.classOf(container.name()).getCanonicalName()
          + arguments(container.arguments(), scope);
    }
    StateType.Ref ref = (StateType.Ref) type;
    return Names.canonical(ref.name()) + arguments(ref.arguments(), scope);
  }

  private static String arguments(List<StateType> arguments, StateDef scope) {
    return arguments.isEmpty()
        ? ""
        : arguments.stream().map(a -> java(a, scope)).collect(Collectors.joining(", ", "<", ">"));
  }
}
