package dev.hearth.test.property;

import dev.hearth.test.property.Decl.Kind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** An edit as a build sees it that knows names only. */
final class Naive {
  private final Program old;
  private final Program now;
  private final Set<String> problems = new HashSet<>();
  private boolean refused;

  Naive(Program old, Program now) {
    this.old = old;
    this.now = now;
  }

  Expected expected() {
    for (Decl decl : old.decls()) {
      Optional<Decl> next = sameName(decl);
      if (next.isPresent()) {
        if (!leavesFamily(decl)) {
          members(decl, next.get());
        }
        constants(decl, next.get());
        if (decl.is(Kind.SEALED)) {
          variants(decl, next.get());
        }
      } else {
        refused |= old.isRoot(decl.id());
      }
    }
    return new Expected(refused || !problems.isEmpty(), problems);
  }

  /** What a type goes on as, by its name alone. */
  private Optional<Decl> sameName(Decl decl) {
    return now.decls().stream()
        .filter(d -> now.binaryName(d.id()).equals(old.binaryName(decl.id())))
        .filter(d -> d.kind() == decl.kind())
        .filter(d -> d.parameters().size() == decl.parameters().size())
        .findFirst();
  }

  private void members(Decl decl, Decl next) {
    for (Member member : next.members()) {
      Optional<Member> before = decl.member(member.name());
      if (before.isEmpty()) {
        if (!now.isRoot(next.id())) {
          problem("undecided-component", now.name(next.id()), member.name());
        }
      } else if (!isKnown(before.get().type())) {
        refused |= !isRegrouped(before.get().type());
      } else if (!before.get().unit().equals(member.unit())
          || !carries(before.get().type(), member.type())) {
        problem("undecided-conversion", now.name(next.id()), member.name());
      }
    }
    for (Member member : decl.members()) {
      if (next.member(member.name()).isEmpty()) {
        problem("lost-component", old.name(decl.id()), member.name());
      }
    }
  }

  private void constants(Decl decl, Decl next) {
    for (Constant constant : decl.constants()) {
      if (next.constants().stream().noneMatch(c -> c.name().equals(constant.name()))) {
        problem("undecided-constant", old.name(decl.id()), constant.name());
      }
    }
  }

  private void variants(Decl family, Decl next) {
    if (!old.isDeclared(family.id())) {
      return;
    }
    for (int leaf : old.leaves(family.id())) {
      refused |= !isIn(next, leaf);
    }
  }

  private boolean isIn(Decl next, int leaf) {
    return sameName(old.decl(leaf))
        .filter(after -> now.leaves(next.id()).contains(after.id()))
        .isPresent();
  }

  /** Whether it is a variant that a family has no more: what becomes of it all is asked at once. */
  private boolean leavesFamily(Decl leaf) {
    return old.all(Kind.SEALED).stream()
        .filter(family -> old.isDeclared(family.id()))
        .filter(family -> old.leaves(family.id()).contains(leaf.id()))
        .flatMap(family -> sameName(family).stream())
        .anyMatch(next -> !isIn(next, leaf.id()));
  }

  private void problem(String code, String type, String member) {
    problems.add(code + " " + type + "." + member);
  }

  private boolean isKnown(Type type) {
    return type.decls().stream().allMatch(d -> sameName(old.decl(d)).isPresent());
  }

  /** Whether all that has gone is sealed: another family that has its variants takes its place. */
  private boolean isRegrouped(Type type) {
    return type.decls().stream()
        .map(old::decl)
        .allMatch(d -> d.is(Kind.SEALED) || sameName(d).isPresent());
  }

  /** Whether it is carried, where each type is the one of the same name. */
  private boolean carries(Type from, Type to) {
    Type renumbered =
        from.map(
            part ->
                part instanceof Type.Ref ref
                    ? new Type.Ref(
                        sameName(old.decl(ref.decl())).orElseThrow().id(), ref.arguments())
                    : part);
    return new Lossless(now, now).carries(renumbered, to);
  }
}
