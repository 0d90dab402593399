package dev.hearth.processor.scan;

import dev.hearth.schema.GeneratedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The methods by which a migration class can decide something.
 *
 * @param keys each as {@code vel(game.V1.Ship)}
 * @param reachMigration whether the class extends the generated migration of its version
 */
record Overrides(Set<String> keys, boolean reachMigration) {
  static Overrides of(Model model, TypeElement type, int version) {
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
    own.forEach(each -> addKeys(model, each, keys));
    return new Overrides(keys, reached);
  }

  private static boolean isMigration(TypeElement type, int version) {
    return type.getSimpleName().contentEquals("Migration")
        && type.getEnclosingElement() instanceof TypeElement holder
        && GeneratedNames.isHolder(holder.getSimpleName().toString(), version);
  }

  private static void addKeys(Model model, TypeElement type, Set<String> keys) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getParameters().size() == 1 && isOverride(method)) {
        model
            .erasedName(method.getParameters().get(0).asType())
            .ifPresent(parameter -> keys.add(method.getSimpleName() + "(" + parameter + ")"));
      }
    }
  }

  private static boolean isOverride(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return !modifiers.contains(Modifier.STATIC)
        && !modifiers.contains(Modifier.PRIVATE)
        && !modifiers.contains(Modifier.ABSTRACT);
  }
}
