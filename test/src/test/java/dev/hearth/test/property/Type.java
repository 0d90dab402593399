package dev.hearth.test.property;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What a component is declared as. A state type is known by its number, whatever it is called in
 * which version.
 */
sealed interface Type {
  /** A primitive, a box, a {@code String}, a value of the JDK. */
  record Leaf(String name) implements Type {}

  /** A container of the JDK, by its simple name. */
  record Container(String name, List<Type> arguments) implements Type {
    public Container {
      arguments = List.copyOf(arguments);
    }
  }

  /** An array. */
  record Array(Type element) implements Type {}

  /** A state type, with the arguments of a generic record. */
  record Ref(int decl, List<Type> arguments) implements Type {
    public Ref {
      arguments = List.copyOf(arguments);
    }
  }

  /** The parameter of a generic record, by its place. */
  record Parameter(int index) implements Type {}

  static Type leaf(String name) {
    return new Leaf(name);
  }

  static Type optional(Type content) {
    return new Container("Optional", List.of(content));
  }

  static Type list(Type element) {
    return new Container("List", List.of(element));
  }

  static Type ref(int decl) {
    return new Ref(decl, List.of());
  }

  /** This type with each part replaced, from the inside out. */
  default Type map(UnaryOperator<Type> each) {
    if (this instanceof Container container) {
      return each.apply(
          new Container(
              container.name(), container.arguments().stream().map(a -> a.map(each)).toList()));
    }
    if (this instanceof Array array) {
      return each.apply(new Array(array.element().map(each)));
    }
    if (this instanceof Ref ref) {
      return each.apply(
          new Ref(ref.decl(), ref.arguments().stream().map(a -> a.map(each)).toList()));
    }
    return each.apply(this);
  }

  /** A component's type in a generic record at {@code arguments}. */
  default Type at(List<Type> arguments) {
    return arguments.isEmpty()
        ? this
        : map(part -> part instanceof Parameter p ? arguments.get(p.index()) : part);
  }

  /** This type and all in it. */
  default List<Type> parts() {
    List<Type> parts = new java.util.ArrayList<>();
    map(
        part -> {
          parts.add(part);
          return part;
        });
    return parts;
  }

  /** The state types in it. */
  default Set<Integer> decls() {
    Set<Integer> decls = new TreeSet<>();
    for (Type part : parts()) {
      if (part instanceof Ref ref) {
        decls.add(ref.decl());
      }
    }
    return decls;
  }

  default boolean isContainer(String name) {
    return this instanceof Container container && container.name().equals(name);
  }

  default boolean isOptional() {
    return isContainer("Optional");
  }

  default boolean isPrimitive() {
    return this instanceof Leaf leaf && Character.isLowerCase(leaf.name().charAt(0));
  }

  /** Whether it is a container, sorted by its elements or keys. */
  default boolean isSorted() {
    return this instanceof Container container
        && Set.of("SortedSet", "NavigableSet", "SortedMap", "NavigableMap", "TreeSet", "TreeMap")
            .contains(container.name());
  }

  default boolean isMap() {
    return this instanceof Container container && container.name().endsWith("Map");
  }

  default boolean isSet() {
    return this instanceof Container container && container.name().endsWith("Set");
  }
}
