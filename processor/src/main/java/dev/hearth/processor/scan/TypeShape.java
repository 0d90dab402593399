package dev.hearth.processor.scan;

import dev.hearth.schema.Containers;
import dev.hearth.schema.Leaves;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Refuses a type that is no state as a whole, whatever its members are. */
final class TypeShape {
  private final Model model;

  TypeShape(Model model) {
    this.model = model;
  }

  void check(TypeElement type) throws Refusal {
    checkName(type);
    switch (type.getKind()) {
      case CLASS -> checkEntity(type);
      case RECORD, ENUM -> checkNoProgram(type);
      case INTERFACE -> {}
      default ->
          throw new Refusal(
              "state is a record, an enum, a sealed interface or a final class",
              "Take @HotState away.");
    }
  }

  private void checkName(TypeElement type) throws Refusal {
    String name = type.getQualifiedName().toString();
    if (name.contains("$")) {
      throw new Refusal(
          "its name has a $, which separates nested types in the schema", "Rename it.");
    }
    if (Leaves.isLeaf(name) || Containers.arity(name) > 0) {
      throw new Refusal(
          "in the unnamed package its name means another type to the schema",
          "Give it a package, or another name.");
    }
  }

  private void checkEntity(TypeElement type) throws Refusal {
    if (!type.getModifiers().contains(Modifier.FINAL)) {
      throw new Refusal(
          "it is a class that is not final, so a value could be of an unknown subclass",
          "Make it a final class or a record; a family of types is a sealed interface.");
    }
    if (isInner(type)) {
      throw new Refusal("it is an inner class, bound to an outer object", "Make it static.");
    }
    if (!type.getTypeParameters().isEmpty()) {
      throw new Refusal(
          "an entity has no type parameters", "Name the types, or make it a generic record.");
    }
    if (!Model.is(type.getSuperclass(), Object.class)) {
      throw new Refusal(
          "it extends "
              + TypeText.of(type.getSuperclass())
              + ", and an entity extends nothing: what it"
              + " inherited would be in no handle of it",
          "Hold what it inherits in handles of its own, and share code through an interface.");
    }
    if (!hasNoArgConstructor(type)) {
      throw new Refusal(
          "it has no constructor without parameters, through which new code creates it",
          "Add one, of any visibility: private " + type.getSimpleName() + "() {}");
    }
  }

  private void checkNoProgram(TypeElement type) throws Refusal {
    if (model.isProgram(type)) {
      throw new Refusal(
          "a program changes its state, and a "
              + (type.getKind() == ElementKind.ENUM ? "constant" : "record")
              + " cannot",
          "Make it a final class with Hot<…> fields.");
    }
  }

  static boolean hasNoArgConstructor(TypeElement type) {
    List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
    return !isInner(type) && constructors.stream().anyMatch(c -> c.getParameters().isEmpty());
  }

  private static boolean isInner(TypeElement type) {
    return type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC);
  }
}
