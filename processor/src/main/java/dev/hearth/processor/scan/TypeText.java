package dev.hearth.processor.scan;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Writes types for a person: {@code Map<String, Arena.Mode>}; no packages, no annotations. */
final class TypeText {
  private TypeText() {}

  static String of(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return name(Model.element(declared)) + arguments(declared);
    }
    if (type instanceof ArrayType array) {
      return of(array.getComponentType()) + "[]";
    }
    if (type instanceof TypeVariable variable) {
      return variable.asElement().getSimpleName().toString();
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard(wildcard);
    }
    return type.getKind().isPrimitive()
        ? type.getKind().name().toLowerCase(Locale.ROOT)
        : type.toString();
  }

  /** The source name without its package. */
  static String name(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? name(outer) + "." + type.getSimpleName()
        : type.getSimpleName().toString();
  }

  private static String arguments(DeclaredType type) {
    return type.getTypeArguments().isEmpty()
        ? ""
        : type.getTypeArguments().stream()
            .map(TypeText::of)
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String wildcard(WildcardType type) {
    if (type.getExtendsBound() != null) {
      return "? extends " + of(type.getExtendsBound());
    }
    return type.getSuperBound() == null ? "?" : "? super " + of(type.getSuperBound());
  }
}
