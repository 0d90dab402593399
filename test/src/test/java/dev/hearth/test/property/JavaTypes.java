package dev.hearth.test.property;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Types as Java writes them, with the packages of all. */
final class JavaTypes {
  private final IntFunction<String> names;
  private final List<String> parameters;

  /**
   * @param names what state types are called
   * @param parameters what type parameters are called
   */
  JavaTypes(IntFunction<String> names, List<String> parameters) {
    this.names = names;
    this.parameters = parameters;
  }

  String of(Type type) {
    if (type instanceof Type.Leaf leaf) {
      return dev.hearth.schema.Leaves.classOf(leaf.name()).getName();
    }
    if (type instanceof Type.Array array) {
      return of(array.element()) + "[]";
    }
    if (type instanceof Type.Parameter parameter) {
      return parameters.get(parameter.index());
    }
    if (type instanceof Type.Container container) {
      return "java.util." + container.name() + arguments(container.arguments());
    }
    Type.Ref ref = (Type.Ref) type;
    return names.apply(ref.decl()) + arguments(ref.arguments());
  }

  private String arguments(List<Type> arguments) {
    return arguments.isEmpty()
        ? ""
        : arguments.stream().map(this::of).collect(Collectors.joining(", ", "<", ">"));
  }

  /** What a handle has between its brackets. */
  String boxed(Type type) {
    return type instanceof Type.Leaf leaf ? of(Type.leaf(Leaves.boxed(leaf.name()))) : of(type);
  }

  /** The class itself, without arguments. */
  String raw(Type type) {
    return type instanceof Type.Array array
        ? raw(array.element()) + "[]"
        : of(type).replaceFirst("<.*", "");
  }

  boolean isGeneric(Type type) {
    return of(type).contains("<");
  }

  String name(int decl) {
    return names.apply(decl);
  }
}
