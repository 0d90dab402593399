package dev.hearth.processor.report;

import dev.hearth.processor.plan.Transition;
import dev.hearth.schema.Containers;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.Lineage;
import dev.hearth.schema.Names;
import dev.hearth.schema.StateType;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes types as they stand in a migration class, and collects what it has to import. */
final class SourceTypes {
  private final Transition transition;
  private final Lineage lineage;
  private final String home;
  private final SortedSet<String> imports = new TreeSet<>();

  SourceTypes(Transition transition, Lineage lineage) {
    this.transition = transition;
    this.lineage = lineage;
    this.home = transition.diff().old().generatedPackage();
  }

  SortedSet<String> imports() {
    return imports;
  }

  /** The old class of a type: {@code V1.Ship}. */
  String old(String type) {
    return name(Names.canonical(lineage.className(transition.version(), type)));
  }

  /** A type at the far side of the transition. */
  String now(StateType type, List<String> parameters) {
    if (type instanceof StateType.Leaf leaf) {
      return name(Leaves.classOf(leaf.name()).getCanonicalName());
    }
    if (type instanceof StateType.Parameter parameter) {
      return parameters.get(parameter.index());
    }
    if (type instanceof StateType.Array array) {
      return now(array.element(), parameters) + "[]";
    }
    if (type instanceof StateType.Container container) {
      return name(Containers.classOf(container.name()).getCanonicalName())
          + arguments(container.arguments(), parameters);
    }
    StateType.Ref ref = (StateType.Ref) type;
    return name(Names.canonical(farClass(ref.name()))) + arguments(ref.arguments(), parameters);
  }

  String annotation(String simpleName) {
    return name("dev.hearth.annotations." + simpleName);
  }

  private String farClass(String type) {
    return transition.next().isPresent()
        ? lineage.className(transition.next().getAsInt(), type)
        : type;
  }

  private String arguments(List<StateType> arguments, List<String> parameters) {
    if (arguments.isEmpty()) {
      return "";
    }
    List<String> texts = new ArrayList<>();
    arguments.forEach(argument -> texts.add(now(argument, parameters)));
    return "<" + String.join(", ", texts) + ">";
  }

  /** A canonical name without its package, which is imported where that is needed. */
  private String name(String canonical) {
    String outer = outerPackage(canonical);
    if (outer.isEmpty() || outer.equals("java.lang") || outer.equals(home)) {
      return outer.isEmpty() ? canonical : canonical.substring(outer.length() + 1);
    }
    int end = canonical.indexOf('.', outer.length() + 1);
    imports.add(end < 0 ? canonical : canonical.substring(0, end));
    return canonical.substring(outer.length() + 1);
  }

  /** The part before the first name with a capital, as packages are named. */
  private static String outerPackage(String canonical) {
    int end = -1;
    for (int dot = canonical.indexOf('.'); dot >= 0; dot = canonical.indexOf('.', dot + 1)) {
      end = dot;
      if (Character.isUpperCase(canonical.charAt(dot + 1))) {
        break;
      }
    }
    return end < 0 || Character.isUpperCase(canonical.charAt(0)) ? "" : canonical.substring(0, end);
  }
}
