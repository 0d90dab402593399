package dev.hearth.test.property;

import java.util.List;
import java.util.Optional;

/**
 * A state type of one version of a program.
 *
 * @param id the same in all versions
 * @param outer the type that it is nested in, or -1
 * @param parameters of a generic record
 * @param members of a record or an entity
 * @param constants of an enum
 * @param variants of a sealed interface
 */
record Decl(
    int id,
    Kind kind,
    String inPackage,
    String name,
    int outer,
    List<String> parameters,
    List<Member> members,
    List<Constant> constants,
    List<Integer> variants) {
  enum Kind {
    RECORD,
    ENUM,
    ENTITY,
    SEALED
  }

  Decl {
    parameters = List.copyOf(parameters);
    members = List.copyOf(members);
    constants = List.copyOf(constants);
    variants = List.copyOf(variants);
  }

  static Decl of(int id, Kind kind, String inPackage, String name) {
    return new Decl(id, kind, inPackage, name, -1, List.of(), List.of(), List.of(), List.of());
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it has components or handles. */
  boolean isStruct() {
    return kind == Kind.RECORD || kind == Kind.ENTITY;
  }

  Optional<Member> member(int id) {
    return members.stream().filter(m -> m.id() == id).findFirst();
  }

  Optional<Member> member(String name) {
    return members.stream().filter(m -> m.name().equals(name)).findFirst();
  }

  Optional<Constant> constant(int id) {
    return constants.stream().filter(c -> c.id() == id).findFirst();
  }

  int place(int constant) {
    for (int i = 0; i < constants.size(); i++) {
      if (constants.get(i).id() == constant) {
        return i;
      }
    }
    throw new IllegalArgumentException(name + " has no constant " + constant);
  }

  Decl named(String other) {
    return new Decl(id, kind, inPackage, other, outer, parameters, members, constants, variants);
  }

  /** At another place: in another package, or in another type. */
  Decl moved(String toPackage, int into) {
    return new Decl(id, kind, toPackage, name, into, parameters, members, constants, variants);
  }

  Decl with(List<Member> others) {
    return new Decl(id, kind, inPackage, name, outer, parameters, others, constants, variants);
  }

  Decl withConstants(List<Constant> others) {
    return new Decl(id, kind, inPackage, name, outer, parameters, members, others, variants);
  }

  Decl withVariants(List<Integer> others) {
    return new Decl(id, kind, inPackage, name, outer, parameters, members, constants, others);
  }

  Decl withParameters(List<String> others) {
    return new Decl(id, kind, inPackage, name, outer, others, members, constants, variants);
  }

  /** Another kind of state, with nothing in it. */
  Decl emptied(Kind other) {
    return new Decl(id, other, inPackage, name, outer, List.of(), List.of(), List.of(), List.of());
  }
}
