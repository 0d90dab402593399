package dev.hearth.processor.scan;

import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Pinned;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The compiler's model, asked in the words of state. */
final class Model {
  private final Elements elements;
  private final Types types;

  Model(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  Optional<TypeElement> find(String canonicalName) {
    return Optional.ofNullable(elements.getTypeElement(canonicalName));
  }

  String name(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }

  String packageOf(TypeElement type) {
    return elements.getPackageOf(type).getQualifiedName().toString();
  }

  /** The name of its file in its package's folder, without the extension: {@code Arena$Mode}. */
  String fileName(TypeElement type) {
    String name = name(type);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The canonical name of what is left of a type at run time; nothing while it is not there. */
  Optional<String> erasedName(TypeMirror type) {
    TypeMirror erased = types.erasure(type);
    if (erased instanceof ArrayType array) {
      return erasedName(array.getComponentType()).map(name -> name + "[]");
    }
    if (isUnresolved(erased)) {
      return Optional.empty();
    }
    return Optional.of(
        erased instanceof DeclaredType declared
            ? element(declared).getQualifiedName().toString()
            : TypeText.of(erased));
  }

  boolean isSubtype(TypeElement type, Class<?> of) {
    TypeElement other = elements.getTypeElement(String.valueOf(of.getCanonicalName()));
    return other != null
        && types.isSubtype(types.erasure(type.asType()), types.erasure(other.asType()));
  }

  boolean isProgram(TypeElement type) {
    return isSubtype(type, HotProgram.class);
  }

  static boolean isState(Element element) {
    return Annotations.has(element, HotState.class);
  }

  /** Whether it, or a type that it is nested in, is pinned. */
  static boolean isPinned(TypeElement type) {
    return enclosing(type).anyMatch(each -> Annotations.has(each, Pinned.class));
  }

  /** The type itself, the one that it is nested in, and so on outwards. */
  static Stream<TypeElement> enclosing(TypeElement type) {
    return Stream.<Element>iterate(
            type, TypeElement.class::isInstance, Element::getEnclosingElement)
        .map(TypeElement.class::cast);
  }

  static TypeElement element(DeclaredType type) {
    return (TypeElement) type.asElement();
  }

  static boolean is(TypeMirror type, Class<?> other) {
    return type.getKind() == TypeKind.DECLARED
        && element((DeclaredType) type)
            .getQualifiedName()
            .contentEquals(String.valueOf(other.getCanonicalName()));
  }

  /** Whether the type, or one that it is made of, is {@code other}. */
  static boolean names(TypeMirror type, Class<?> other) {
    return is(type, other) || parts(type).stream().anyMatch(part -> names(part, other));
  }

  /** Whether the type, or one that it is made of, does not exist, or not yet. */
  static boolean isUnresolved(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR || parts(type).stream().anyMatch(Model::isUnresolved);
  }

  /** What a type is made of. */
  static List<? extends TypeMirror> parts(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return declared.getTypeArguments();
    }
    if (type instanceof ArrayType array) {
      return List.of(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
          .filter(bound -> bound != null)
          .toList();
    }
    return List.of();
  }
}
