package dev.hearth.processor.scan;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads annotations by name; values that the compiler could not make sense of are absent. */
final class Annotations {
  private Annotations() {}

  static boolean has(Element element, Class<? extends Annotation> type) {
    return find(element, type).isPresent();
  }

  static Optional<AnnotationMirror> find(Element element, Class<? extends Annotation> type) {
    return element.getAnnotationMirrors().stream()
        .<AnnotationMirror>map(mirror -> mirror)
        .filter(mirror -> isA(mirror, type))
        .findFirst();
  }

  /** Those of a repeatable annotation, in order, out of their container too. */
  static List<AnnotationMirror> all(
      Element element, Class<? extends Annotation> type, Class<? extends Annotation> container) {
    List<AnnotationMirror> all = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (isA(mirror, type)) {
        all.add(mirror);
      } else if (isA(mirror, container) && value(mirror, "value") instanceof List<?> repeated) {
        repeated.forEach(
            each -> {
              if (each instanceof AnnotationValue value
                  && value.getValue() instanceof AnnotationMirror contained) {
                all.add(contained);
              }
            });
      }
    }
    return all;
  }

  static Optional<String> string(AnnotationMirror mirror, String name) {
    return value(mirror, name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  static Optional<Integer> number(AnnotationMirror mirror, String name) {
    return value(mirror, name) instanceof Integer number ? Optional.of(number) : Optional.empty();
  }

  private static Object value(AnnotationMirror mirror, String name) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
        .map(entry -> entry.getValue().getValue())
        .findFirst()
        .orElse("");
  }

  private static boolean isA(AnnotationMirror mirror, Class<? extends Annotation> type) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(String.valueOf(type.getCanonicalName()));
  }
}
