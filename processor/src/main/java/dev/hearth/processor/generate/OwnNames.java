package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.hearth.schema.Containers;
import dev.hearth.schema.Leaves;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that generated code chooses itself, kept clear of those it is given: a parameter hides a
 * package of its name, and a type parameter a class.
 */
final class OwnNames {
  private final Set<String> packages = new HashSet<>(List.of("java", "javax", "dev"));
  private final Set<String> types = new HashSet<>(List.of("Override", "Object", "Class"));

  OwnNames(Collection<ClassName> classes) {
    for (ClassName name : classes) {
      packages.add(firstOf(name.packageName()));
      types.addAll(name.simpleNames());
    }
    Leaves.all().forEach(leaf -> types.add(leaf.getSimpleName()));
    Containers.all().forEach(container -> types.add(container.getSimpleName()));
    types.addAll(
        List.of(
            ClassNames.CARRY.simpleName(),
            ClassNames.HANDLES.simpleName(),
            ClassNames.MIGRATION.simpleName()));
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
    return wanted.stream().map(name -> TypeVariableName.get(free(name, packages, types))).toList();
  }

  private static String free(String wanted, Set<String> taken, Set<String> alsoTaken) {
    String name = wanted;
    while (taken.contains(name) || alsoTaken.contains(name)) {
      name += "_";
    }
    return name;
  }
}
