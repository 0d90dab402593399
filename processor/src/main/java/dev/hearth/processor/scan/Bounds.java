package dev.hearth.processor.scan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Reads what bounds a generic record's type parameters. */
final class Bounds {
  private final Model model;
  private final List<? extends TypeParameterElement> parameters;
  private final List<String> names;

  /** Given the parameters' names in the schema. */
  Bounds(Model model, TypeElement type, List<String> names) {
    this.model = model;
    this.parameters = type.getTypeParameters();
    this.names = names;
  }

  /** As the schema writes them; empty when there are none. */
  List<String> texts() {
    List<String> texts =
        parameters.stream()
            .map(p -> own(p).stream().map(this::text).collect(Collectors.joining(" & ")))
            .toList();
    return texts.stream().allMatch(String::isEmpty) ? List.of() : texts;
  }

  /** All bounds that a record has. */
  static List<TypeMirror> all(TypeElement type) {
    List<TypeMirror> all = new ArrayList<>();
    type.getTypeParameters().forEach(parameter -> all.addAll(own(parameter)));
    return all;
  }

  /** The classes that a bound names. */
  static Set<TypeElement> classes(TypeMirror bound) {
    Set<TypeElement> classes = new LinkedHashSet<>();
    if (bound instanceof DeclaredType declared) {
      classes.add(Model.element(declared));
    }
    Model.parts(bound).forEach(part -> classes.addAll(classes(part)));
    return classes;
  }

  private static List<? extends TypeMirror> own(TypeParameterElement parameter) {
    return parameter.getBounds().stream().filter(b -> !Model.is(b, Object.class)).toList();
  }

  private String text(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return names.get(parameters.indexOf(variable.asElement()));
    }
    if (type instanceof ArrayType array) {
      return text(array.getComponentType()) + "[]";
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard(wildcard);
    }
    if (type instanceof DeclaredType declared) {
      return model.name(Model.element(declared))
          + (declared.getTypeArguments().isEmpty()
              ? ""
              : declared.getTypeArguments().stream()
                  .map(this::text)
                  .collect(Collectors.joining(",", "<", ">")));
    }
    return TypeText.of(type);
  }

  private String wildcard(WildcardType type) {
    if (type.getExtendsBound() != null) {
      return "? extends " + text(type.getExtendsBound());
    }
    return type.getSuperBound() == null ? "?" : "? super " + text(type.getSuperBound());
  }
}
