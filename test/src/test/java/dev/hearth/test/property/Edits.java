package dev.hearth.test.property;

import dev.hearth.test.property.Decl.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Edits of a program, one after the other, each as a person might make it. */
final class Edits {
  private record Edit(String name, Supplier<Boolean> apply) {}

  private final Program before;
  private final Choices choices;
  private final Names names;
  private final Set<String> done = new TreeSet<>();
  private final List<Edit> edits;
  private Program program;
  private int next;

  Edits(Program program, Choices choices) {
    this.before = program;
    this.program = program;
    this.choices = choices;
    this.names = new Names(choices);
    this.next = program.fresh();
    this.edits =
        List.of(
            new Edit("nothing", () -> true),
            new Edit("E10 member added", this::addMember),
            new Edit("E12 member removed", this::removeMember),
            new Edit("E13 member renamed", this::renameMember),
            new Edit("E14 members swapped", this::swapMembers),
            new Edit("E15 reordered", this::reorder),
            new Edit("E16-E20 retyped within", this::retypeWithin),
            new Edit("E16-E20 retyped within", this::retypeWithin),
            new Edit("E16-E20 retyped within", this::retypeWithin),
            new Edit("E18 retyped", this::retype),
            new Edit("E21 unit", this::unit),
            new Edit("E22 wrapped", this::wrap),
            new Edit("E22 hoisted", this::hoist),
            new Edit("E30 type renamed", this::renameType),
            new Edit("E30 types swapped", this::swapTypes),
            new Edit("E30 type moved", this::moveType),
            new Edit("E30 type nested or not", this::nest),
            new Edit("E31 type removed", this::removeType),
            new Edit("E33 kind changed", this::changeKind),
            new Edit("E38 type added", this::addType),
            new Edit("E50 constant added", this::addConstant),
            new Edit("E50 constants reordered", this::reorderConstants),
            new Edit("E51 constant removed", this::removeConstant),
            new Edit("E52 constant renamed", this::renameConstant),
            new Edit("E52 constants swapped", this::swapConstants),
            new Edit("E54 variant added", this::addVariant),
            new Edit("E55 variant removed", this::removeVariant));
  }

  /** What has been done, by the rows of the table of changes. */
  Set<String> done() {
    return done;
  }

  /** The program after a few edits. */
  Program some() {
    int count = 1 + choices.below(4);
    for (int i = 0; i < count; i++) {
      Edit edit = choices.pick(edits);
      Program last = program;
      if (edit.apply().get() && program.isSound()) {
        done.add(edit.name());
      } else {
        program = last;
      }
    }
    return Initials.anew(before, program, choices);
  }

  private int fresh() {
    return next++;
  }

  private Optional<Decl> struct() {
    List<Decl> structs = program.decls().stream().filter(Decl::isStruct).toList();
    return structs.isEmpty() ? Optional.empty() : Optional.of(choices.pick(structs));
  }

  private Optional<Decl> structWithMembers(int count) {
    List<Decl> structs = program.decls().stream().filter(d -> d.members().size() >= count).toList();
    return structs.isEmpty() ? Optional.empty() : Optional.of(choices.pick(structs));
  }

  private Optional<Decl> one(Kind kind) {
    List<Decl> all = program.all(kind);
    return all.isEmpty() ? Optional.empty() : Optional.of(choices.pick(all));
  }

  private boolean put(Decl decl) {
    program = program.with(decl);
    return true;
  }

  private static <T> List<T> replaced(List<T> all, int place, T one) {
    List<T> replaced = new ArrayList<>(all);
    replaced.set(place, one);
    return replaced;
  }

  private static <T> List<T> without(List<T> all, int place) {
    List<T> without = new ArrayList<>(all);
    without.remove(place);
    return without;
  }

  private static <T> List<T> inserted(List<T> all, int place, T one) {
    List<T> inserted = new ArrayList<>(all);
    inserted.add(place, one);
    return inserted;
  }

  /** Names that a member had in the version before: a new one of that name would continue it. */
  private Set<String> oldNames(int decl) {
    Set<String> old = new HashSet<>();
    before.find(decl).ifPresent(d -> d.members().forEach(m -> old.add(m.name())));
    before.find(decl).ifPresent(d -> d.constants().forEach(c -> old.add(c.name())));
    return old;
  }

  private Type typeFor(Decl decl) {
    return new RandomTypes(program, decl, choices, program.keys().contains(decl.id())).member();
  }

  private boolean addMember() {
    return struct()
        .map(
            decl -> {
              String name = names.member(decl, oldNames(decl.id()));
              Member member =
                  RandomProgram.member(program, decl, choices, fresh(), name, typeFor(decl));
              int place = choices.below(decl.members().size() + 1);
              return put(decl.with(inserted(decl.members(), place, member)));
            })
        .orElse(false);
  }

  private boolean removeMember() {
    return structWithMembers(1)
        .map(decl -> put(decl.with(without(decl.members(), choices.below(decl.members().size())))))
        .orElse(false);
  }

  private boolean renameMember() {
    return structWithMembers(1)
        .map(
            decl -> {
              int place = choices.below(decl.members().size());
              Set<String> avoided = choices.chance(80) ? oldNames(decl.id()) : Set.of();
              Member renamed = decl.members().get(place).named(names.member(decl, avoided));
              return put(decl.with(replaced(decl.members(), place, renamed)));
            })
        .orElse(false);
  }

  private boolean swapMembers() {
    return structWithMembers(2)
        .map(
            decl -> {
              int one = choices.below(decl.members().size());
              int other =
                  (one + 1 + choices.below(decl.members().size() - 1)) % decl.members().size();
              Member a = decl.members().get(one);
              Member b = decl.members().get(other);
              List<Member> swapped = replaced(decl.members(), one, a.named(b.name()));
              return put(decl.with(replaced(swapped, other, b.named(a.name()))));
            })
        .orElse(false);
  }

  private boolean reorder() {
    return structWithMembers(2)
        .map(decl -> put(decl.with(choices.shuffled(decl.members()))))
        .orElse(false);
  }

  private boolean retype() {
    return structWithMembers(1)
        .map(
            decl -> {
              int place = choices.below(decl.members().size());
              return put(
                  decl.with(
                      replaced(
                          decl.members(),
                          place,
                          typed(decl, decl.members().get(place), typeFor(decl)))));
            })
        .orElse(false);
  }

  private Member typed(Decl decl, Member member, Type type) {
    if (type.equals(member.type())) {
      return member; // with the same initialiser, as a live state does not see another one
    }
    Member typed = member.typed(type, null);
    return decl.is(Kind.ENTITY)
        ? member.typed(type, RandomValues.initial(program, choices, type))
        : typed;
  }

  /** A small change in a type, on its outside or deep in it. */
  private boolean retypeWithin() {
    return structWithMembers(1)
        .map(
            decl -> {
              int place = choices.below(decl.members().size());
              Member member = decl.members().get(place);
              List<Type> parts = member.type().parts();
              int at = choices.below(parts.size());
              boolean outside = at == parts.size() - 1;
              Type changed = changed(parts.get(at), outside && !decl.is(Kind.ENTITY));
              int[] seen = {0};
              Type type = member.type().map(part -> seen[0]++ == at ? changed : part);
              if (!fitsIn(decl, type)) {
                return false;
              }
              return put(decl.with(replaced(decl.members(), place, typed(decl, member, type))));
            })
        .orElse(false);
  }

  /** Whether a member may be of the type; what is in a key must stay one. */
  private boolean fitsIn(Decl decl, Type type) {
    Type unboxed =
        type instanceof Type.Leaf leaf && decl.is(Kind.ENTITY)
            ? Type.leaf(Leaves.unboxed(leaf.name()))
            : type;
    return unboxed.equals(type)
        && (!decl.is(Kind.ENTITY) || program.canBegin(type))
        && (!program.keys().contains(decl.id()) || program.isKey(type))
        && program
            .with(decl.with(List.of(new Member(-1, "probe", type, Optional.empty(), null))))
            .isSound();
  }

  private Type changed(Type type, boolean boxes) {
    int kind = choices.below(5);
    if (kind == 1 && !type.isPrimitive()) {
      return Type.optional(type);
    }
    if (kind == 1) {
      return Type.optional(Type.leaf(Leaves.boxed(((Type.Leaf) type).name())));
    }
    if (kind == 2 && type instanceof Type.Container container) {
      return container.isMap() ? type : container.arguments().get(0);
    }
    if (kind == 3) {
      return type instanceof Type.Leaf leaf
          ? Type.list(Type.leaf(Leaves.boxed(leaf.name())))
          : Type.list(type);
    }
    if (type instanceof Type.Leaf leaf) {
      List<String> wider =
          Leaves.wider(leaf.name()).stream()
              .filter(w -> boxes || Type.leaf(w).isPrimitive() == type.isPrimitive())
              .toList();
      if (!wider.isEmpty() && kind != 4) {
        return Type.leaf(choices.pick(wider));
      }
      List<String> others =
          Leaves.all().stream()
              .filter(other -> Type.leaf(other).isPrimitive() == type.isPrimitive())
              .toList();
      return Type.leaf(choices.pick(others));
    }
    if (type instanceof Type.Container container) {
      List<String> others =
          Impl.declarable().stream()
              .filter(
                  other -> !other.equals("Optional") && other.endsWith("Map") == container.isMap())
              .toList();
      return new Type.Container(choices.pick(others), container.arguments());
    }
    return type;
  }

  private boolean unit() {
    return structWithMembers(1)
        .map(
            decl -> {
              int place = choices.below(decl.members().size());
              Member member = decl.members().get(place);
              Optional<String> unit =
                  choices.pick(List.of(Optional.of("ms"), Optional.of("min"), Optional.empty()));
              return put(decl.with(replaced(decl.members(), place, member.in(unit))));
            })
        .orElse(false);
  }

  /** Two members become one, of a new record that has both. */
  private boolean wrap() {
    return structWithMembers(1)
        .filter(decl -> decl.parameters().isEmpty())
        .map(
            decl -> {
              List<Member> wrapped = choices.some(decl.members());
              List<Member> rest = new ArrayList<>(decl.members());
              rest.removeAll(wrapped);
              List<Member> inner = new ArrayList<>();
              for (Member member : wrapped) {
                inner.add(new Member(fresh(), member.name(), member.type(), member.unit(), null));
              }
              Decl record = newDecl(Kind.RECORD, program.packageOf(decl.id())).with(inner);
              program = program.with(record);
              String name = names.member(decl, oldNames(decl.id()));
              Type type = Type.ref(record.id());
              rest.add(RandomProgram.member(program, decl, choices, fresh(), name, type));
              return !wrapped.isEmpty() && put(decl.with(rest));
            })
        .orElse(false);
  }

  /** The components of a record that a member holds take the member's place. */
  private boolean hoist() {
    return structWithMembers(1)
        .map(
            decl -> {
              int place = choices.below(decl.members().size());
              Type type = decl.members().get(place).type();
              if (!(type instanceof Type.Ref ref)
                  || !ref.arguments().isEmpty()
                  || !program.decl(ref.decl()).is(Kind.RECORD)) {
                return false;
              }
              Decl result = decl.with(without(decl.members(), place));
              for (Member inner : program.decl(ref.decl()).members()) {
                String name = names.member(result, oldNames(decl.id()));
                Type own =
                    decl.is(Kind.ENTITY) && inner.type() instanceof Type.Leaf leaf
                        ? Type.leaf(Leaves.unboxed(leaf.name()))
                        : inner.type();
                if (decl.is(Kind.ENTITY) && !program.canBegin(own)) {
                  return false;
                }
                Member hoisted = RandomProgram.member(program, result, choices, fresh(), name, own);
                result = result.with(inserted(result.members(), place, hoisted));
              }
              return put(result);
            })
        .orElse(false);
  }

  private Decl newDecl(Kind kind, String inPackage) {
    Set<String> old = new HashSet<>();
    before.decls().forEach(d -> old.add(d.name()));
    String name = names.type(program);
    while (old.contains(name) && !choices.chance(20)) {
      name += "2";
    }
    return Decl.of(fresh(), kind, inPackage, name);
  }

  private boolean renameType() {
    Decl decl = choices.pick(program.decls());
    String name = names.type(program);
    Set<String> old = new HashSet<>();
    before.decls().forEach(d -> old.add(d.name()));
    return (!old.contains(name) || choices.chance(20)) && put(decl.named(name));
  }

  /** Two types of any kind that are in one place. */
  private boolean swapTypes() {
    Decl one = choices.pick(program.decls());
    List<Decl> others =
        program.decls().stream()
            .filter(d -> d.id() != one.id() && d.outer() == one.outer())
            .filter(d -> program.packageOf(d.id()).equals(program.packageOf(one.id())))
            .toList();
    if (others.isEmpty()) {
      return false;
    }
    Decl other = choices.pick(others);
    return put(one.named(other.name())) && put(other.named(one.name()));
  }

  /** To another package, with all that the language keeps in one. */
  private boolean moveType() {
    Decl decl = choices.pick(program.decls());
    if (program.hidden() || program.isRoot(decl.id())) {
      return false;
    }
    String to =
        program.packageOf(decl.id()).equals(program.base())
            ? program.base() + choices.pick(List.of(".sub", ".other"))
            : program.base();
    for (int id : together(decl.id())) {
      Decl each = program.decl(id);
      if (program.isRoot(id)) {
        return false;
      }
      program = program.with(each.moved(to, each.outer()));
    }
    return true;
  }

  /** A type with its families, their variants, and all that is nested in or around one of them. */
  private Set<Integer> together(int decl) {
    Set<Integer> together = new TreeSet<>();
    List<Integer> open = new ArrayList<>(List.of(decl));
    while (!open.isEmpty()) {
      int id = open.remove(open.size() - 1);
      if (together.add(id)) {
        Decl each = program.decl(id);
        open.addAll(each.variants());
        program.familiesOf(id).forEach(f -> open.add(f.id()));
        program.nestedIn(id).forEach(n -> open.add(n.id()));
        if (each.outer() >= 0) {
          open.add(each.outer());
        }
      }
    }
    return together;
  }

  private boolean nest() {
    Decl decl = choices.pick(program.decls());
    if (program.isRoot(decl.id())) {
      return false;
    }
    if (decl.outer() >= 0) {
      return put(decl.moved(program.packageOf(decl.id()), -1));
    }
    List<Decl> outer =
        program.decls().stream()
            .filter(d -> d.parameters().isEmpty() && d.id() != decl.id())
            .filter(d -> program.packageOf(d.id()).equals(decl.inPackage()))
            .filter(d -> !program.isWithin(d, decl.id()))
            .toList();
    return !outer.isEmpty() && put(decl.moved(decl.inPackage(), choices.pick(outer).id()));
  }

  /** A type that nothing uses, or nothing any more. */
  private boolean removeType() {
    Decl decl = choices.pick(program.decls());
    if (program.isRoot(decl.id())
        || !program.familiesOf(decl.id()).isEmpty()
        || !program.nestedIn(decl.id()).isEmpty()) {
      return false;
    }
    for (Decl each : program.decls()) {
      if (each.id() != decl.id() && each.isStruct()) {
        List<Member> left =
            each.members().stream().filter(m -> !m.type().decls().contains(decl.id())).toList();
        program = program.with(each.with(left));
      }
    }
    program = program.without(decl.id());
    return true;
  }

  private boolean changeKind() {
    Decl decl = choices.pick(program.decls());
    boolean keyed = program.keys().contains(decl.id());
    boolean asEnum =
        program.decls().stream()
            .flatMap(d -> d.members().stream())
            .flatMap(m -> m.type().parts().stream())
            .anyMatch(
                part ->
                    part instanceof Type.Container c
                        && (c.isSorted() || c.name().startsWith("Enum"))
                        && c.arguments().get(0).equals(Type.ref(decl.id())));
    if (program.isRoot(decl.id())
        || decl.is(Kind.SEALED)
        || !decl.parameters().isEmpty()
        || asEnum) {
      return false;
    }
    List<Kind> kinds =
        new ArrayList<>(
            keyed
                ? List.of(Kind.RECORD, Kind.ENUM)
                : List.of(Kind.RECORD, Kind.ENTITY, Kind.ENUM, Kind.SEALED));
    kinds.remove(decl.kind());
    Kind kind = choices.pick(kinds);
    if (kind == Kind.SEALED && !program.familiesOf(decl.id()).isEmpty()) {
      return false;
    }
    Decl made =
        new Decl(
            decl.id(),
            kind,
            decl.inPackage(),
            decl.name(),
            decl.outer(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    if (kind == Kind.ENUM) {
      made =
          made.withConstants(List.of(new Constant(fresh(), "ONE"), new Constant(fresh(), "TWO")));
    } else if (kind == Kind.SEALED) {
      Decl variant = newDecl(Kind.RECORD, program.packageOf(decl.id()));
      program = program.with(variant);
      made = made.withVariants(List.of(variant.id()));
    } else if (decl.is(Kind.ENUM)) {
      Type text = Type.leaf("String");
      made =
          made.with(List.of(RandomProgram.member(program, made, choices, fresh(), "label", text)));
    } else {
      List<Member> members = new ArrayList<>();
      for (Member member : decl.members()) {
        Type type =
            kind == Kind.ENTITY && member.type() instanceof Type.Leaf leaf
                ? Type.leaf(Leaves.unboxed(leaf.name()))
                : member.type();
        if (kind == Kind.RECORD || program.canBegin(type)) {
          members.add(RandomProgram.member(program, made, choices, fresh(), member.name(), type));
        }
      }
      made = made.with(members);
    }
    return put(made);
  }

  private boolean addType() {
    String inPackage = program.base();
    Decl decl = newDecl(Kind.RECORD, inPackage);
    List<Member> members = new ArrayList<>();
    for (int i = choices.below(3); i > 0; i--) {
      Decl with = decl.with(members);
      members.add(
          RandomProgram.member(
              program, with, choices, fresh(), names.member(with, Set.of()), typeFor(with)));
    }
    return put(decl.with(members));
  }

  private boolean addConstant() {
    return one(Kind.ENUM)
        .map(
            decl -> {
              String name = names.constant(decl.constants(), oldNames(decl.id()));
              int place = choices.below(decl.constants().size() + 1);
              return put(
                  decl.withConstants(
                      inserted(decl.constants(), place, new Constant(fresh(), name))));
            })
        .orElse(false);
  }

  private boolean reorderConstants() {
    return one(Kind.ENUM)
        .map(decl -> put(decl.withConstants(choices.shuffled(decl.constants()))))
        .orElse(false);
  }

  private boolean removeConstant() {
    return one(Kind.ENUM)
        .filter(decl -> decl.constants().size() > 1)
        .map(
            decl ->
                put(
                    decl.withConstants(
                        without(decl.constants(), choices.below(decl.constants().size())))))
        .orElse(false);
  }

  private boolean renameConstant() {
    return one(Kind.ENUM)
        .filter(decl -> !decl.constants().isEmpty())
        .map(
            decl -> {
              int place = choices.below(decl.constants().size());
              String name = names.constant(decl.constants(), oldNames(decl.id()));
              Constant renamed = new Constant(decl.constants().get(place).id(), name);
              return put(decl.withConstants(replaced(decl.constants(), place, renamed)));
            })
        .orElse(false);
  }

  private boolean swapConstants() {
    return one(Kind.ENUM)
        .filter(decl -> decl.constants().size() > 1)
        .map(
            decl -> {
              Constant a = decl.constants().get(0);
              Constant b = decl.constants().get(1);
              List<Constant> swapped =
                  replaced(decl.constants(), 0, new Constant(a.id(), b.name()));
              return put(decl.withConstants(replaced(swapped, 1, new Constant(b.id(), a.name()))));
            })
        .orElse(false);
  }

  private boolean addVariant() {
    return one(Kind.SEALED)
        .map(
            family -> {
              Decl variant = newDecl(Kind.RECORD, program.packageOf(family.id()));
              program =
                  program.with(
                      variant.with(
                          List.of(
                              new Member(
                                  fresh(), "added", Type.leaf("int"), Optional.empty(), null))));
              return put(family.withVariants(inserted(family.variants(), 0, variant.id())));
            })
        .orElse(false);
  }

  /** A variant that nothing else uses goes altogether. */
  private boolean removeVariant() {
    return one(Kind.SEALED)
        .map(
            family -> {
              int variant = choices.pick(family.variants());
              boolean used =
                  program.decls().stream()
                      .flatMap(d -> d.members().stream())
                      .anyMatch(m -> m.type().decls().contains(variant));
              if (used
                  || program.decl(variant).is(Kind.SEALED)
                  || !program.nestedIn(variant).isEmpty()) {
                return false;
              }
              for (Decl each : program.familiesOf(variant)) {
                List<Integer> left = new ArrayList<>(each.variants());
                left.remove((Integer) variant);
                program = program.with(each.withVariants(left));
              }
              program = program.without(variant);
              return true;
            })
        .orElse(false);
  }
}
