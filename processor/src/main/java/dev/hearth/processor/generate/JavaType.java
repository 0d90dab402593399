package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.hearth.schema.StateType;
import java.util.List;

/**
 * A type of the schema, and what Java calls it on one side of a step.
 *
 * @param type its shape
 * @param names what the types in it are called
 * @param erased the type without its arguments, as a class literal wants it
 */
record JavaType(StateType type, TypeNames names, TypeName name, TypeName erased) {
  /** A type parameter that stays one; it has no shape. */
  static JavaType variable(TypeVariableName variable) {
    TypeNames nothing = new TypeNames(name -> ClassName.OBJECT, List.of());
    return new JavaType(new StateType.Parameter(0), nothing, variable, ClassName.OBJECT);
  }

  boolean primitive() {
    return type.primitive();
  }

  /** Of an array. */
  JavaType element() {
    return names.type(((StateType.Array) type).element());
  }

  /** Of a container or a generic record. */
  List<JavaType> arguments() {
    List<StateType> arguments =
        type instanceof StateType.Container container
            ? container.arguments()
            : ((StateType.Ref) type).arguments();
    return arguments.stream().map(names::type).toList();
  }

  /** Another type whose state types are called the same. */
  JavaType beside(StateType other) {
    return names.type(other);
  }
}
