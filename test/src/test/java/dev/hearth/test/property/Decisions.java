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

  /** Whether a method takes the type, by binary name, or a member of it is called differently. */
  boolean touches(String type) {
    return holes.stream().anyMatch(hole -> old.binaryName(hole.type()).equals(type))
        || old.decls().stream()
            .filter(decl -> old.binaryName(decl.id()).equals(type))
            .anyMatch(this::renames);
  }

  private boolean renames(Decl decl) {
    return now.find(decl.id()).stream()
        .flatMap(next -> next.members().stream())
        .anyMatch(
            member ->
                decl.member(member.id()).filter(m -> !m.name().equals(member.name())).isPresent());
  }
}
