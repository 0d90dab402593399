package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.hearth.schema.Containers;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Names that generated code chooses itself, kept clear of those it is given: a parameter hides a
 * package of its name, and a type parameter a class.
 */
final class OwnNames {
  private final Set<String> packages = new HashSet<>(List.of("java", "javax", "dev"));
  private final Supplier<Stream<ClassName>> classes;
  private final Set<String> types = new HashSet<>();

  /**
   * @param types the types that the code may name
   * @param classes the classes that stand for them, asked for only when they are needed
   */
  OwnNames(Stream<String> types, Supplier<Stream<ClassName>> classes) {
    types.forEach(name -> packages.add(firstOf(Names.packageOf(name))));
    this.classes = classes;
  }

  private static String firstOf(String packageName) {
    int dot = packageName.indexOf('.');
    return dot < 0 ? packageName : packageName.substring(0, dot);
  }

  /** For a parameter of a method or lambda. */
  String variable(String wanted) {
    return free(wanted, packages, Set.of());
  }

  /** For the type parameters of a generic record. */
  List<TypeVariableName> typeVariables(List<String> wanted) {
    return wanted.stream()
        .map(name -> TypeVariableName.get(free(name, packages, types())))
        .toList();
  }

  private Set<String> types() {
    if (types.isEmpty()) {
      types.addAll(imported());
      classes.get().forEach(name -> types.addAll(name.simpleNames()));
    }
    return types;
  }

  /** The bare names of the classes that no schema has, and that generated code names. */
  static Set<String> imported() {
    Set<String> names =
        new HashSet<>(List.of("Override", "Object", "Class", "AssertionError", "SuppressWarnings"));
    Leaves.all().forEach(leaf -> names.add(leaf.getSimpleName()));
    Containers.all().forEach(container -> names.add(container.getSimpleName()));
    names.addAll(
        List.of(
            ClassNames.CARRY.simpleName(),
            ClassNames.CARRIER.simpleName(),
            ClassNames.PARTS.simpleName(),
            RecordCarriers.FUNCTION.simpleName(),
            ClassNames.HANDLES.simpleName(),
            ClassNames.VIEW.simpleName(),
            ClassNames.MIGRATION.simpleName()));
    return names;
  }

  /** For what such parameters become, where each becomes another. */
  List<TypeVariableName> others(List<TypeVariableName> variables) {
    Set<String> taken = new HashSet<>(types());
    variables.forEach(variable -> taken.add(variable.name()));
    List<TypeVariableName> others = new ArrayList<>();
    for (TypeVariableName variable : variables) {
      String name = free(variable.name() + "2", packages, taken);
      taken.add(name);
      others.add(TypeVariableName.get(name));
    }
    return others;
  }

  private static String free(String wanted, Set<String> taken, Set<String> alsoTaken) {
    String name = wanted;
    while (taken.contains(name) || alsoTaken.contains(name)) {
      name += "_";
    }
    return name;
  }
}
