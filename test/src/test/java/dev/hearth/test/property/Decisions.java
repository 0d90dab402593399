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
}
