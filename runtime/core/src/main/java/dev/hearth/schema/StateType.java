package dev.hearth.schema;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The type of a component, as the schema writes it.
 *
 * <pre>{@code
 * StateType.parse("Map<String,game.Ship>", List.of())
 * }</pre>
 */
public sealed interface StateType {
  /** A primitive, a box, {@code String}, a JDK value, or a library's type with its codec. */
  record Leaf(String name) implements StateType {
    /** The binary name of its class; of a primitive its keyword. */
    public String className() {
      return LibraryLeaf.parse(name)
          .map(LibraryLeaf::type)
          .orElseGet(() -> Leaves.classOf(name).getName());
    }
  }

  /** A JDK container by its simple name: {@code List}, {@code Map}, {@code Optional}. */
  record Container(String name, List<StateType> arguments) implements StateType {
    public Container {
      arguments = List.copyOf(arguments);
    }

    @Override
    public StateType with(List<StateType> arguments) {
      return new Container(name, this.arguments.stream().map(a -> a.with(arguments)).toList());
    }
  }

  /** An array of anything. */
  record Array(StateType element) implements StateType {
    @Override
    public StateType with(List<StateType> arguments) {
      return new Array(element.with(arguments));
    }
  }

  /** A state type of the schema by its binary name, with the arguments of a generic record. */
  record Ref(String name, List<StateType> arguments) implements StateType {
    public Ref {
      arguments = List.copyOf(arguments);
    }

    @Override
    public StateType with(List<StateType> arguments) {
      return new Ref(name, this.arguments.stream().map(a -> a.with(arguments)).toList());
    }
  }

  /** The type parameter of a generic record, by its place. */
  record Parameter(int index) implements StateType {
    @Override
    public StateType with(List<StateType> arguments) {
      return arguments.get(index);
    }
  }

  /** Reads the schema's notation; {@code parameters} are the names of those in scope. */
  static StateType parse(String text, List<String> parameters) {
    return new TypeNotation(text, parameters).parse();
  }

  /** Writes the schema's notation. */
  default String text(List<String> parameters) {
    return TypeNotation.write(this, UnaryOperator.identity(), parameters);
  }

  /** Writes it for a person; {@code names} says what state types are called. */
  default String text(List<String> parameters, UnaryOperator<String> names) {
    return TypeNotation.write(this, names, parameters);
  }

  /** This type with a generic record's arguments in the place of its parameters. */
  default StateType with(List<StateType> arguments) {
    return this;
  }

  /** Whether a value of it is never null, as its type says. */
  default boolean primitive() {
    return this instanceof Leaf leaf && Leaves.isPrimitive(leaf.name());
  }
}
