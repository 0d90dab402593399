package dev.hearth.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.hearth.schema.Containers;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.StateType;
import java.util.List;
import java.util.function.Function;

/**
 * What the types of components are called in Java, on one side of a step.
 *
 * @param classes the class that stands for a state type on that side
 * @param variables the type parameters in scope, by their place
 */
record TypeNames(Function<String, ClassName> classes, List<TypeVariableName> variables) {
  TypeName of(StateType type) {
    if (type instanceof StateType.Leaf leaf) {
      return TypeName.get(Leaves.classOf(leaf.name()));
    }
    if (type instanceof StateType.Container container) {
      return of(ClassName.get(Containers.classOf(container.name())), container.arguments());
    }
    if (type instanceof StateType.Array array) {
      return ArrayTypeName.of(of(array.element()));
    }
    if (type instanceof StateType.Parameter parameter) {
      return variables.get(parameter.index());
    }
    StateType.Ref ref = (StateType.Ref) type;
    return of(classes.apply(ref.name()), ref.arguments());
  }

  private TypeName of(ClassName raw, List<StateType> arguments) {
    return arguments.isEmpty()
        ? raw
        : ParameterizedTypeName.get(raw, arguments.stream().map(this::of).toArray(TypeName[]::new));
  }

  /** The type without its arguments, as a class literal wants it. */
  TypeName erased(StateType type) {
    if (type instanceof StateType.Array array) {
      return ArrayTypeName.of(erased(array.element()));
    }
    if (type instanceof StateType.Parameter) {
      return ClassName.OBJECT;
    }
    return of(type) instanceof ParameterizedTypeName generic ? generic.rawType() : of(type);
  }
}
