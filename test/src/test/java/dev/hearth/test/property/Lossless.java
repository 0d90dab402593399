package dev.hearth.test.property;

import dev.hearth.test.property.Decl.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which types go on from one version to the next, and what is carried without a word. */
final class Lossless {
  private final Program old;
  private final Program now;

  Lossless(Program old, Program now) {
    this.old = old;
    this.now = now;
  }

  /** Whether a type goes on as what it was. */
  boolean stays(int decl) {
    Optional<Decl> before = old.find(decl);
    Optional<Decl> after = now.find(decl);
    return before.isPresent()
        && after.isPresent()
        && before.get().kind() == after.get().kind()
        && before.get().parameters().size() == after.get().parameters().size();
  }

  /** The types that go on. */
  Set<Integer> staying() {
    Set<Integer> staying = new HashSet<>();
    old.decls().stream().map(Decl::id).filter(this::stays).forEach(staying::add);
    return staying;
  }

  /** The old sealed types, of those that a place is declared with, that lose a variant. */
  List<Decl> left(int variant) {
    return old.all(Kind.SEALED).stream()
        .filter(family -> stays(family.id()) && old.leaves(family.id()).contains(variant))
        .filter(family -> old.isDeclared(family.id()))
        .filter(family -> !stays(variant) || !now.leaves(family.id()).contains(variant))
        .toList();
  }

  /** EVOLUTION, what is carried; a type that became another is, once that is decided. */
  boolean carries(Type from, Type to) {
    if (to.isOptional() && !from.isOptional()) {
      return carries(from, ((Type.Container) to).arguments().get(0));
    }
    if (from instanceof Type.Leaf one && to instanceof Type.Leaf other) {
      return Leaves.widens(one.name(), other.name());
    }
    if (from instanceof Type.Array one && to instanceof Type.Array other) {
      return carries(one.element(), other.element());
    }
    if (from instanceof Type.Container one && to instanceof Type.Container other) {
      return one.name().equals(other.name())
          && carriesAll(one.arguments(), other.arguments())
          && !(one.isOptional() && wraps(one.arguments().get(0), other.arguments().get(0)));
    }
    if (from instanceof Type.Ref one && to instanceof Type.Ref other) {
      return one.decl() == other.decl()
          && now.find(one.decl()).isPresent()
          && one.arguments().size() == other.arguments().size()
          && carriesAll(one.arguments(), other.arguments())
          && fits(old.decl(one.decl()), one.arguments(), other.arguments());
    }
    return from.equals(to);
  }

  private static boolean wraps(Type from, Type to) {
    return to.isOptional() && !from.isOptional();
  }

  private boolean carriesAll(List<Type> from, List<Type> to) {
    for (int i = 0; i < from.size(); i++) {
      if (!carries(from.get(i), to.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether no argument of a generic record becomes an Optional in an Optional there. */
  private boolean fits(Decl decl, List<Type> from, List<Type> to) {
    return decl.members().stream().allMatch(m -> fits(m.type(), from, to));
  }

  private boolean fits(Type type, List<Type> from, List<Type> to) {
    for (Type part : type.parts()) {
      if (part.isOptional()
          && ((Type.Container) part).arguments().get(0) instanceof Type.Parameter p
          && wraps(from.get(p.index()), to.get(p.index()))) {
        return false;
      }
      if (part instanceof Type.Ref ref && !ref.arguments().isEmpty()) {
        List<Type> before = new ArrayList<>();
        List<Type> after = new ArrayList<>();
        ref.arguments().forEach(a -> before.add(a.at(from)));
        ref.arguments().forEach(a -> after.add(a.at(to)));
        if (!fits(old.decl(ref.decl()), before, after)) {
          return false;
        }
      }
    }
    return true;
  }
}
