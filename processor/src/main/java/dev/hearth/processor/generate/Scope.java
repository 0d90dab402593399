package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.hearth.processor.plan.Plan;
import dev.hearth.processor.plan.Transition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that a version's class has from that of the next, which it extends: within it they mean
 * the types of later versions, whatever else has them.
 */
record Scope(Set<String> inherited) {
  /** Of a class that extends none. */
  static final Scope OPEN = new Scope(Set.of());

  static Scope of(Plan plan, Transition transition) {
    if (transition.next().isEmpty()) {
      return OPEN;
    }
    Set<String> inherited = new HashSet<>(plan.lineage().inherited(transition.version()));
    // What it declares itself, it has not from others, and is known to who writes it.
    for (String type : plan.lineage().generatedIn(transition.version())) {
      inherited.remove(
          ClassNames.of(plan.lineage().className(transition.version(), type)).simpleName());
    }
    return new Scope(inherited);
  }

  /** Of these names those that are inherited. */
  String[] inherited(Stream<String> names) {
    return names.filter(inherited::contains).sorted().toArray(String[]::new);
  }

  /** The class as it must be named here: in full where its name means another. */
  ClassName name(ClassName type) {
    List<String> names = type.simpleNames();
    return inherited.contains(names.get(0)) ? ClassName.get("", type.canonicalName()) : type;
  }
}
