package dev.hearth.processor.scan;

import dev.hearth.schema.Containers;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.StateType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Reads a component's type: leaves, containers, arrays, state types, and nothing else. */
final class TypeScan {
  /** What the schema's notation can be read back with. */
  private static final int DEEPEST = 100;

  private static final Map<String, String> LEAVES = byQualifiedName(Leaves.all());
  private static final Map<String, String> CONTAINERS = byQualifiedName(Containers.all());

  private final NotState notState;
  private final LibraryLeaves libraries;
  private final Consumer<TypeElement> reached;

  TypeScan(NotState notState, LibraryLeaves libraries, Consumer<TypeElement> reached) {
    this.notState = notState;
    this.libraries = libraries;
    this.reached = reached;
  }

  /** The type of a record's component; {@code parameters} are those of the record. */
  StateType component(TypeMirror type, List<? extends TypeParameterElement> parameters)
      throws Refusal {
    return scan(type, parameters, 1);
  }

  /** What a handle holds: it is never null, so its box is not part of the type. */
  StateType handle(TypeMirror type) throws Refusal {
    StateType held = scan(type, List.of(), 1);
    if (held instanceof StateType.Leaf leaf) {
      return new StateType.Leaf(Leaves.unboxed(leaf.name()).orElse(leaf.name()));
    }
    return held;
  }

  private StateType scan(
      TypeMirror type, List<? extends TypeParameterElement> parameters, int depth) throws Refusal {
    if (depth > DEEPEST) {
      throw new Refusal("its type is nested too deeply", "Give an inner part a record of its own.");
    }
    if (type.getKind().isPrimitive()) {
      return new StateType.Leaf(TypeText.of(type));
    }
    return switch (type.getKind()) {
      case ARRAY -> new StateType.Array(array((ArrayType) type, parameters, depth));
      case DECLARED -> declared((DeclaredType) type, parameters, depth);
      case TYPEVAR -> parameter((TypeVariable) type, parameters);
      case WILDCARD ->
          throw new Refusal(
              "the wildcard " + TypeText.of(type) + " leaves open what it holds",
              "Name the type: List<Ship> instead of List<? extends Ship>.");
      default -> throw new Refusal(TypeText.of(type) + " is no single type", "Name one type.");
    };
  }

  private StateType array(
      ArrayType type, List<? extends TypeParameterElement> parameters, int depth) throws Refusal {
    return scan(type.getComponentType(), parameters, depth);
  }

  private static StateType parameter(
      TypeVariable type, List<? extends TypeParameterElement> parameters) throws Refusal {
    int index = parameters.indexOf(type.asElement());
    if (index < 0) {
      throw new Refusal(
          "the type parameter " + TypeText.of(type) + " is not one of its record's",
          "Name the type that it stands for.");
    }
    return new StateType.Parameter(index);
  }

  private StateType declared(
      DeclaredType type, List<? extends TypeParameterElement> parameters, int depth)
      throws Refusal {
    TypeElement element = Model.element(type);
    String name = element.getQualifiedName().toString();
    Optional<String> leaf = Optional.ofNullable(LEAVES.get(name)).or(() -> libraries.leaf(element));
    if (leaf.isPresent()) {
      return new StateType.Leaf(leaf.get());
    }
    Optional<String> container = Optional.ofNullable(CONTAINERS.get(name));
    if (container.isEmpty() && !Model.isState(element)) {
      throw notState.of(type);
    }
    checkNotRaw(type, element);
    List<StateType> arguments = arguments(type, parameters, depth);
    if (container.isPresent()) {
      checkEnumKey(container.get(), type);
      return new StateType.Container(container.get(), arguments);
    }
    reached.accept(element);
    return new StateType.Ref(notState.name(element), arguments);
  }

  private List<StateType> arguments(
      DeclaredType type, List<? extends TypeParameterElement> parameters, int depth)
      throws Refusal {
    List<StateType> arguments = new ArrayList<>();
    for (TypeMirror argument : type.getTypeArguments()) {
      arguments.add(scan(argument, parameters, depth + 1));
    }
    return arguments;
  }

  private static void checkNotRaw(DeclaredType type, TypeElement element) throws Refusal {
    if (type.getTypeArguments().size() != element.getTypeParameters().size()) {
      throw new Refusal(
          "the raw type " + TypeText.of(type) + " leaves open what it holds",
          "Name the type arguments: " + TypeText.of(element.asType()) + ".");
    }
  }

  private static void checkEnumKey(String container, DeclaredType type) throws Refusal {
    if (container.startsWith("Enum")) {
      TypeMirror key = type.getTypeArguments().get(0);
      if (!(key instanceof DeclaredType declared
          && declared.asElement().getKind() == ElementKind.ENUM
          && Model.isState(declared.asElement()))) {
        throw new Refusal(
            container + " is for enums with @HotState, and " + TypeText.of(key) + " is none",
            container.equals("EnumSet") ? "Declare a Set." : "Declare a Map.");
      }
    }
  }

  private static Map<String, String> byQualifiedName(Collection<Class<?>> types) {
    return types.stream()
        .filter(type -> !type.isPrimitive())
        .collect(Collectors.toMap(Class::getName, Class::getSimpleName));
  }
}
