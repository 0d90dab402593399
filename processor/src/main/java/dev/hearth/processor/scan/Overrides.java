package dev.hearth.processor.scan;

import dev.hearth.schema.GeneratedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * The methods by which a migration class can decide something.
 *
 * @param keys each as {@code vel(game.V1.Ship)}
 * @param takes the bare names of what they take, {@code Ship}
 * @param takesOld those of them that are written as a type of the version, {@code V1.Ship}
 * @param reachMigration whether the class extends the generated migration of its version
 */
record Overrides(
    Set<String> keys, Set<String> takes, Set<String> takesOld, boolean reachMigration) {
  static Overrides of(Model model, SourceFiles sources, TypeElement type, int version) {
    List<TypeElement> own = new ArrayList<>(List.of(type));
    boolean reached = false;
    for (TypeElement parent : Supertypes.classes(type)) {
      reached = isMigration(parent, version);
      if (reached) {
        break;
      }
      own.add(parent);
    }
    Set<String> keys = new TreeSet<>();
    Set<String> takes = new TreeSet<>();
    Set<String> takesOld = new TreeSet<>();
    for (TypeElement each : own) {
      for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
        if (method.getParameters().size() == 1 && isOverride(method)) {
          VariableElement parameter = method.getParameters().get(0);
          key(model, method, parameter).ifPresent(keys::add);
          BareName name = BareName.of(model, sources, parameter);
          takes.add(name.name());
          if (GeneratedNames.isHolder(name.outer(), version)) {
            takesOld.add(name.name());
          }
        }
      }
    }
    return new Overrides(keys, takes, takesOld, reached);
  }

  private static boolean isMigration(TypeElement type, int version) {
    return type.getSimpleName().contentEquals("Migration")
        && type.getEnclosingElement() instanceof TypeElement holder
        && GeneratedNames.isHolder(holder.getSimpleName().toString(), version);
  }

  private static Optional<String> key(
      Model model, ExecutableElement method, VariableElement parameter) {
    return model
        .erasedName(parameter.asType())
        .map(type -> method.getSimpleName() + "(" + type + ")");
  }

  private static boolean isOverride(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return !modifiers.contains(Modifier.STATIC)
        && !modifiers.contains(Modifier.PRIVATE)
        && !modifiers.contains(Modifier.ABSTRACT);
  }
}
