package dev.hearth.test.property;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names for types, members and constants; some are names of something else elsewhere. */
final class Names {
  private static final List<String> TYPES =
      List.of(
          "Ship",
          "Vec",
          "Enemy",
          "Phase",
          "Shape",
          "Node",
          "Migration",
          "Pair",
          "Old",
          "Handles",
          "Carry",
          "String",
          "Object",
          "Override",
          "List",
          "Stra\u00dfe",
          "Past",
          "Mode");
  private static final List<String> MEMBERS =
      List.of(
          "x",
          "y",
          "pos",
          "name",
          "next",
          "items",
          "migrate",
          "make",
          "program",
          "old",
          "o",
          "h",
          "e",
          "k",
          "v",
          "r",
          "yield",
          "record",
          "var",
          "value",
          "id",
          "gr\u00f6\u00dfe",
          "draft",
          "driver",
          "sealed",
          "with",
          "_x",
          "a$b");
  private static final List<String> CONSTANTS =
      List.of(
          "RED", "GREEN", "BLUE", "red", "make", "migrate", "A", "B", "\u00c4", "old", "$", "X_1");

  private final Choices choices;

  Names(Choices choices) {
    this.choices = choices;
  }

  /** A name for a type, which no other type has. */
  String type(Program program) {
    Set<String> taken = new HashSet<>(List.of("Main", "A", "B"));
    program.decls().forEach(d -> taken.add(d.name()));
    return free(TYPES, taken);
  }

  /** A name for a member that no other one of {@code decl} has, and is not {@code avoided}. */
  String member(Decl decl, Collection<String> avoided) {
    Set<String> taken = new HashSet<>(avoided);
    decl.members().forEach(m -> taken.add(m.name()));
    return free(MEMBERS, taken);
  }

  String constant(List<Constant> others, Collection<String> avoided) {
    Set<String> taken = new HashSet<>(avoided);
    others.forEach(c -> taken.add(c.name()));
    return free(CONSTANTS, taken);
  }

  private String free(List<String> words, Set<String> taken) {
    String word = choices.pick(words);
    String name = word;
    for (int i = 2; taken.contains(name); i++) {
      name = word + i;
    }
    return name;
  }
}
