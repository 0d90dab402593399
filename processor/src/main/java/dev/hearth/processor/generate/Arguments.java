package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.hearth.schema.StateType;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The types of a generic record's components at some arguments.
 *
 * <p>On its way to the next version a record has its old layout at new arguments: in {@code
 * V1.Pair<Ship, V1.Mode>} the first is an argument, and the second is not.
 */
final class Arguments {
  /** Marks a type that is still the old one; no class has such a name. */
  private static final String OLD = "<";

  private Arguments() {}

  /** A component's type with the arguments in the places of the parameters. */
  static StateType in(StateType type, List<StateType> arguments) {
    return with(type, arguments, UnaryOperator.identity());
  }

  /** The same, where all but the arguments is still of the old version. */
  static StateType inOld(StateType type, List<StateType> arguments) {
    return with(type, arguments, name -> OLD + name);
  }

  /** An old type at new arguments. */
  static StateType old(String name, List<StateType> arguments) {
    return new StateType.Ref(OLD + name, arguments);
  }

  /** The classes of a step's far side, but for types that are still old ones. */
  static Function<String, ClassName> classes(Step step) {
    return name ->
        name.startsWith(OLD)
            ? step.oldClasses().apply(name.substring(OLD.length()))
            : step.nextClasses().apply(name);
  }

  private static StateType with(
      StateType type, List<StateType> arguments, UnaryOperator<String> name) {
    if (type instanceof StateType.Parameter parameter) {
      return arguments.get(parameter.index());
    }
    if (type instanceof StateType.Array array) {
      return new StateType.Array(with(array.element(), arguments, name));
    }
    if (type instanceof StateType.Container container) {
      return new StateType.Container(
          container.name(), all(container.arguments(), arguments, name));
    }
    return type instanceof StateType.Ref ref
        ? new StateType.Ref(name.apply(ref.name()), all(ref.arguments(), arguments, name))
        : type;
  }

  private static List<StateType> all(
      List<StateType> types, List<StateType> arguments, UnaryOperator<String> name) {
    return types.stream().map(type -> with(type, arguments, name)).toList();
  }
}
