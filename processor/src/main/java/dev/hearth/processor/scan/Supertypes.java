package dev.hearth.processor.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a type extends and implements. */
final class Supertypes {
  private Supertypes() {}

  /** One of them, near or far, that does not exist, or not yet. */
  static Optional<TypeMirror> unresolved(TypeElement type) {
    Set<TypeElement> seen = new HashSet<>();
    Deque<TypeElement> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      for (TypeMirror parent : direct(open.pop())) {
        if (Model.isUnresolved(parent)) {
          return Optional.of(parent);
        }
        if (parent instanceof DeclaredType declared && seen.add(Model.element(declared))) {
          open.push(Model.element(declared));
        }
      }
    }
    return Optional.empty();
  }

  /** The classes that {@code type} extends, nearest first, as far as they exist. */
  static List<TypeElement> classes(TypeElement type) {
    List<TypeElement> classes = new ArrayList<>();
    TypeMirror parent = type.getSuperclass();
    while (parent.getKind() == TypeKind.DECLARED) {
      TypeElement element = Model.element((DeclaredType) parent);
      classes.add(element);
      parent = element.getSuperclass();
    }
    return classes;
  }

  private static List<TypeMirror> direct(TypeElement type) {
    List<TypeMirror> direct = new ArrayList<>(type.getInterfaces());
    direct.add(type.getSuperclass());
    return direct;
  }
}
