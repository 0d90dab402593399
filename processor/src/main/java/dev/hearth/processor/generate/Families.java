package dev.hearth.processor.generate;

import java.util.List;

/** What becomes of the variants of a sealed family that goes on. */
final class Families {
  private Families() {}

  /** The old variants whose own migration makes members of the new family. */
  static List<Subject> carried(Subject family) {
    return leaves(family).stream()
        .filter(leaf -> family.step().migrates(leaf))
        .map(leaf -> family.step().subject(leaf))
        .filter(leaf -> isMember(family, leaf))
        .toList();
  }

  /** The old variants that fall out of this family, and go on as something else, or not at all. */
  static List<String> stray(Subject family) {
    List<String> carried = carried(family).stream().map(leaf -> leaf.def().name()).toList();
    return leaves(family).stream().filter(leaf -> !carried.contains(leaf)).toList();
  }

  static List<String> leaves(Subject family) {
    return family.step().old().leafVariants(family.def().name());
  }

  private static boolean isMember(Subject family, Subject leaf) {
    return family.step().next().isWithin(leaf.targetName(), family.targetName());
  }
}
