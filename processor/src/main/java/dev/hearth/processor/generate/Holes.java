package dev.hearth.processor.generate;

import dev.hearth.schema.GeneratedNames;
import dev.hearth.schema.TypeChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds what is left to decide about one type. */
final class Holes {
  private Holes() {}

  static List<Hole> of(Subject subject) {
    if (!subject.goesOn()) {
      return List.of(hole(subject, Hole.Kind.TYPE, "", "make"));
    }
    return switch (subject.def().kind()) {
      case RECORD, ENTITY -> components(subject);
      case ENUM -> constants(subject);
      case SEALED -> variants(subject);
    };
  }

  private static List<Hole> components(Subject subject) {
    List<Hole> holes = new ArrayList<>();
    for (TypeChange.Source source : subject.kept().sources()) {
      if (isOpen(subject, source)) {
        holes.add(component(subject, source.name()));
      }
    }
    return holes;
  }

  static Hole component(Subject subject, String name) {
    return member(subject, Hole.Kind.COMPONENT, name);
  }

  private static boolean isOpen(Subject subject, TypeChange.Source source) {
    if (source instanceof TypeChange.Source.Initial) {
      return subject.initial(source.name()).isEmpty();
    }
    return !(source instanceof TypeChange.Source.Carried);
  }

  private static List<Hole> constants(Subject subject) {
    List<Hole> holes = new ArrayList<>();
    subject
        .kept()
        .constants()
        .forEach(
            (constant, target) -> {
              if (target.isEmpty()) {
                holes.add(member(subject, Hole.Kind.CONSTANT, constant));
              }
            });
    return holes;
  }

  private static List<Hole> variants(Subject family) {
    return Families.stray(family).stream().map(leaf -> variant(family, leaf)).toList();
  }

  /** What makes a member of the new family out of a variant that it has no more. */
  static Hole variant(Subject family, String leaf) {
    Step step = family.step();
    Collection<String> hooks =
        step.migrates(leaf) && step.subject(leaf).goesOn()
            ? step.subject(leaf).hooks().values()
            : List.of();
    String method = GeneratedNames.member(family.rawType().reflectionName(), hooks);
    return new Hole(
        Hole.Kind.VARIANT, leaf, family.def().name(), method, key(method, family, leaf));
  }

  private static Hole member(Subject subject, Hole.Kind kind, String member) {
    Map<String, String> hooks = subject.hooks();
    return hole(subject, kind, member, Objects.requireNonNull(hooks.get(member), member));
  }

  private static Hole hole(Subject subject, Hole.Kind kind, String member, String method) {
    String type = subject.def().name();
    return new Hole(kind, type, member, method, key(method, subject, type));
  }

  private static String key(String method, Subject subject, String type) {
    return method + "(" + subject.step().oldClasses().apply(type).canonicalName() + ")";
  }
}
