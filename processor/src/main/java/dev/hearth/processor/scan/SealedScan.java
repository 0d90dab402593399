package dev.hearth.processor.scan;

import dev.hearth.schema.ImmutableStateDef;
import dev.hearth.schema.ProblemCode;
import dev.hearth.schema.StateDef;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a sealed interface: the types that it permits, each of which is state itself. */
final class SealedScan {
  private final Model model;
  private final Findings findings;
  private final Consumer<TypeElement> reached;

  SealedScan(Model model, Findings findings, Consumer<TypeElement> reached) {
    this.model = model;
    this.findings = findings;
    this.reached = reached;
  }

  StateDef scan(TypeElement type) {
    String name = model.name(type);
    if (!type.getModifiers().contains(Modifier.SEALED)) {
      findings.add(
          ProblemCode.OPEN_HIERARCHY,
          Place.of(name),
          "is open: a class that is not known yet could implement it",
          "Make it sealed, and list its variants after permits.");
      findings.leaveOutOf(name);
    } else if (!type.getTypeParameters().isEmpty()) {
      findings.notState(
          Place.of(name),
          "a sealed interface has no type parameters",
          "Name the types: a family of its own for each, or a generic record around the family.");
    }
    // Sorted: the order of variants that no permits clause lists depends on the compiler, and on
    // the order of the files. A set: older compilers list a variant again in each round.
    Set<String> variants = new TreeSet<>();
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      if (Model.isUnresolved(permitted)) {
        findings.missing(Place.of(name), TypeText.of(permitted));
      } else if (accept(Model.element((DeclaredType) permitted))) {
        variants.add(model.name(Model.element((DeclaredType) permitted)));
      } else {
        findings.leaveOutOf(name);
      }
    }
    return ImmutableStateDef.builder()
        .name(name)
        .kind(StateDef.Kind.SEALED)
        .addAllVariants(variants)
        .build();
  }

  private boolean accept(TypeElement variant) {
    Place place = Place.of(model.name(variant));
    String text = TypeText.name(variant);
    if (variant.getModifiers().contains(Modifier.NON_SEALED)) {
      findings.add(
          ProblemCode.OPEN_HIERARCHY,
          place,
          "is open: it is non-sealed, so a class that is not known yet could extend it",
          "Make it a record, an enum, a final class or a sealed interface.");
      return false;
    }
    if (!Model.isState(variant)) {
      findings.notState(
          place,
          "it is a variant of a sealed interface with @HotState, and has no @HotState itself",
          isClassFamily(variant)
              ? "Make " + text + " a sealed interface with @HotState."
              : "Put @HotState on " + text + ".");
      return false;
    }
    if (variant.getKind() == ElementKind.RECORD && !variant.getTypeParameters().isEmpty()) {
      findings.notState(
          place,
          "it is a variant of a sealed interface, which does not say what its type parameters"
              + " stand for",
          "Name the types in its components.");
      return false;
    }
    reached.accept(variant);
    return true;
  }

  private static boolean isClassFamily(TypeElement variant) {
    return variant.getKind() == ElementKind.CLASS
        && variant.getModifiers().contains(Modifier.SEALED);
  }
}
