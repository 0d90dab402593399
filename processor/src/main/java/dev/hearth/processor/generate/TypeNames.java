package dev.hearth.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.hearth.schema.Containers;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.LibraryLeaf;
import dev.hearth.schema.StateType;
import java.util.List;
import java.util.function.Function;

/**
 * What types are called in Java, on one side of a step.
 *
 * @param classes the class that stands for a state type on that side
 * @param parameters what stands for the type parameters in scope, by their place
 */
record TypeNames(Function<String, ClassName> classes, List<JavaType> parameters) {
  /** For types in which a generic record's own parameters stay what they are. */
  static TypeNames of(Function<String, ClassName> classes, List<TypeVariableName> variables) {
    return new TypeNames(classes, variables.stream().map(JavaType::variable).toList());
  }

  JavaType type(StateType type) {
    return type instanceof StateType.Parameter parameter
        ? parameters.get(parameter.index())
        : new JavaType(type, this, name(type), erased(type));
  }

  private TypeName name(StateType type) {
    if (type instanceof StateType.Leaf leaf) {
      return LibraryLeaf.parse(leaf.name())
          .<TypeName>map(library -> ClassNames.of(library.type()))
          .orElseGet(() -> TypeName.get(Leaves.classOf(leaf.name())));
    }
    if (type instanceof StateType.Array array) {
      return ArrayTypeName.of(type(array.element()).name());
    }
    if (type instanceof StateType.Container container) {
      return generic((ClassName) erased(type), container.arguments());
    }
    return generic((ClassName) erased(type), ((StateType.Ref) type).arguments());
  }

  private TypeName erased(StateType type) {
    if (type instanceof StateType.Array array) {
      return ArrayTypeName.of(type(array.element()).erased());
    }
    if (type instanceof StateType.Container container) {
      return ClassName.get(Containers.classOf(container.name()));
    }
    return type instanceof StateType.Ref ref ? classes.apply(ref.name()) : name(type);
  }

  private TypeName generic(ClassName raw, List<StateType> arguments) {
    TypeName[] names = arguments.stream().map(a -> type(a).name()).toArray(TypeName[]::new);
    return names.length == 0 ? raw : ParameterizedTypeName.get(raw, names);
  }
}
