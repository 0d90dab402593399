package dev.hearth.test.property;

import dev.hearth.test.property.Decl.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Programs of all kinds of types that hold each other. */
final class RandomProgram {
  private static final List<String> UNITS = List.of("ms", "s", "m/s\u00b2", "a b");

  private final Choices choices;
  private final Names names;
  private Program program;

  private RandomProgram(Choices choices, Program empty) {
    this.choices = choices;
    this.names = new Names(choices);
    this.program = empty;
  }

  /**
   * A program in {@code base} and packages below.
   *
   * @param hidden whether it is the one whose package the generated code is in
   */
  static Program make(Choices choices, String base, boolean hidden) {
    Decl root = Decl.of(0, Kind.ENTITY, base, "Main");
    return new RandomProgram(choices, new Program(base, hidden, 0, List.of(root))).make();
  }

  private Program make() {
    int count = 1 + choices.below(6);
    for (int i = 0; i < count; i++) {
      head();
    }
    families();
    nest();
    List<Integer> keys = new ArrayList<>();
    for (Decl decl : program.decls()) {
      if (decl.is(Kind.RECORD) && choices.chance(30)) {
        keys.add(decl.id());
      }
    }
    for (Decl decl : program.decls()) {
      if (decl.isStruct() && !program.isRoot(decl.id())) {
        fill(decl, choices.below(5), keys.contains(decl.id()));
      }
    }
    fill(program.decl(0), 1 + choices.below(4), false);
    holdAll();
    return Initials.all(program, choices);
  }

  private void head() {
    int id = program.fresh();
    Kind kind =
        List.of(
                Kind.RECORD,
                Kind.RECORD,
                Kind.RECORD,
                Kind.ENUM,
                Kind.ENTITY,
                Kind.SEALED,
                Kind.RECORD)
            .get(choices.below(7));
    String inPackage =
        !program.hidden() && choices.chance(20) ? program.base() + ".sub" : program.base();
    Decl decl = Decl.of(id, kind, inPackage, names.type(program));
    if (kind == Kind.RECORD && choices.chance(25)) {
      decl = decl.withParameters(choices.chance(50) ? List.of("A", "B") : List.of("A"));
    }
    if (kind == Kind.ENUM) {
      int count = choices.chance(5) ? 0 : 1 + choices.below(4);
      List<Constant> constants = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        constants.add(new Constant(id + 1 + i, names.constant(constants, List.of())));
      }
      decl = decl.withConstants(constants);
    }
    program = program.with(decl);
  }

  /** Gives sealed interfaces their variants, new ones where there are none. */
  private void families() {
    for (Decl family : program.all(Kind.SEALED)) {
      List<Integer> possible =
          program.decls().stream()
              .filter(d -> d.parameters().isEmpty() && !program.isRoot(d.id()))
              .filter(d -> !d.is(Kind.SEALED) || d.id() > family.id())
              .filter(d -> d.inPackage().equals(family.inPackage()))
              .map(Decl::id)
              .filter(id -> id != family.id())
              .toList();
      List<Integer> variants = new ArrayList<>(choices.some(possible));
      Decl own = Decl.of(program.fresh(), Kind.RECORD, family.inPackage(), names.type(program));
      variants.add(own.id());
      program = program.with(own).with(family.withVariants(variants));
    }
  }

  private void nest() {
    for (Decl decl : program.decls()) {
      List<Integer> outer =
          program.decls().stream()
              .filter(d -> d.id() < decl.id() && d.parameters().isEmpty())
              .filter(d -> program.packageOf(d.id()).equals(decl.inPackage()))
              .map(Decl::id)
              .toList();
      if (!program.isRoot(decl.id()) && !outer.isEmpty() && choices.chance(20)) {
        Program nested = program.with(decl.moved(decl.inPackage(), choices.pick(outer)));
        program = nested.isSound() || !program.isSound() ? nested : program;
      }
    }
  }

  private void fill(Decl decl, int count, boolean key) {
    List<Member> members = new ArrayList<>();
    int id = program.fresh();
    for (int i = 0; i < count; i++) {
      members.add(member(decl.with(members), id + i, key));
    }
    program = program.with(decl.with(members));
  }

  private Member member(Decl decl, int id, boolean key) {
    Type type = new RandomTypes(program, decl, choices, key).member();
    return member(program, decl, choices, id, names.member(decl, Set.of()), type);
  }

  /** A member of a type, with a unit where it has one, and an initial value where it needs one. */
  static Member member(
      Program program, Decl decl, Choices choices, int id, String name, Type type) {
    Optional<String> unit =
        type instanceof Type.Leaf leaf && Leaves.isNumber(leaf.name()) && choices.chance(20)
            ? Optional.of(choices.pick(UNITS))
            : Optional.empty();
    Member member = new Member(id, name, type, unit, null);
    return decl.is(Kind.ENTITY)
        ? member.typed(type, RandomValues.initial(program, choices, type))
        : member;
  }

  /** Has the root hold what nothing holds. */
  private void holdAll() {
    Set<Integer> reached = program.reach(0);
    for (Decl decl : program.decls()) {
      if (!reached.contains(decl.id()) && choices.chance(90)) {
        List<Type> arguments = new ArrayList<>();
        RandomTypes types = new RandomTypes(program, program.decl(0), choices, false);
        decl.parameters().forEach(p -> arguments.add(types.argument(1)));
        Type type = Type.list(new Type.Ref(decl.id(), arguments));
        Decl root = program.decl(0);
        List<Member> members = new ArrayList<>(root.members());
        members.add(
            member(program, root, choices, program.fresh(), names.member(root, Set.of()), type));
        program = program.with(root.with(members));
        reached = program.reach(0);
      }
    }
  }
}
