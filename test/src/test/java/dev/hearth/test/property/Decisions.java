package dev.hearth.test.property;

import java.util.List;
import java.util.Optional;

/**
 * What a person decides on the way from one version to the next.
 *
 * @param annotations of the migration class
 * @param expected what a build has to say that knows none of them
 */
record Decisions(
    Program old, Program now, List<String> annotations, List<Hole> holes, Expected expected) {
  Decisions {
    annotations = List.copyOf(annotations);
    holes = List.copyOf(holes);
  }

  Optional<Hole> hole(Hole.Kind kind, int type, int member) {
    return holes.stream()
        .filter(h -> h.kind() == kind && h.type() == type && h.member() == member)
        .findFirst();
  }

  /**
   * Whether a method takes the type, by binary name, it or a member of it is called differently, or
   * another type has its name.
   */
  boolean touches(String type) {
    return holes.stream().anyMatch(hole -> old.binaryName(hole.type()).equals(type))
        || old.decls().stream().anyMatch(decl -> touches(decl, type));
  }

  private boolean touches(Decl decl, String type) {
    boolean before = old.binaryName(decl.id()).equals(type);
    return now.find(decl.id())
        .filter(
            next ->
                before != now.binaryName(next.id()).equals(type) || (before && renames(decl, next)))
        .isPresent();
  }

  private static boolean renames(Decl decl, Decl next) {
    return next.members().stream()
            .anyMatch(
                member ->
                    decl.member(member.id())
                        .filter(m -> !m.name().equals(member.name()))
                        .isPresent())
        || next.constants().stream()
            .anyMatch(
                constant ->
                    decl.constant(constant.id())
                        .filter(c -> !c.name().equals(constant.name()))
                        .isPresent());
  }
}
