package dev.hearth.test.property;

import dev.hearth.test.property.Decl.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person might write into a hole: a constant, or something made of what was there. */
final class Ideas {
  private final Program old;
  private final Program now;
  private final Choices choices;
  private final Set<Integer> staying;
  private final ModelText oldText;

  Ideas(Program old, Program now, Choices choices, Lossless lossless) {
    this.old = old;
    this.now = now;
    this.choices = choices;
    this.staying = lossless.staying();
    this.oldText = new ModelText(old);
  }

  /** For a component, of which {@code near} are the old members that it may well be made of. */
  Expr component(Decl decl, Member member, boolean handle, List<Member> near) {
    List<Expr> ideas = new ArrayList<>();
    ideas.add(constant(member.type(), handle));
    for (Member one : near) {
      of(decl, one, member.type(), handle).forEach(ideas::add);
    }
    construct(decl, member.type(), near).ifPresent(ideas::add);
    if (!old.isRoot(decl.id())) {
      Decl root = old.decl(old.root());
      root.members().stream()
          .filter(h -> isCarried(h, member.type()))
          .forEach(h -> ideas.add(Exprs.ofProgram(root, h)));
    }
    // A constant is the idea of who has no other.
    return ideas.size() > 1 && choices.chance(80)
        ? ideas.get(1 + choices.below(ideas.size() - 1))
        : ideas.get(0);
  }

  private Expr constant(Type type, boolean handle) {
    Value value =
        handle
            ? RandomValues.initial(now, choices, type)
            : RandomValues.literal(now, choices, type);
    return Exprs.literal(value, type);
  }

  private boolean isCarried(Member from, Type to) {
    return from.type().equals(to) && Scope.canCarry(to, staying);
  }

  private List<Expr> of(Decl decl, Member from, Type to, boolean handle) {
    List<Expr> ideas = new ArrayList<>();
    boolean safe = !handle || decl.is(Kind.ENTITY);
    if (isCarried(from, to) && safe) {
      ideas.add(Exprs.read(decl, from));
    }
    if (from.type() instanceof Type.Leaf leaf) {
      ofLeaf(decl, from, leaf.name(), to).ifPresent(ideas::add);
    }
    if (to.isContainer("List")
        && ((Type.Container) to).arguments().get(0).equals(boxed(from.type()))
        && Scope.canCarry(from.type(), staying)) {
      ideas.add(Exprs.listOf(decl, from));
    }
    if (from.type() instanceof Type.Container many
        && many.arguments().get(0) instanceof Type.Leaf element) {
      collected(decl, from, many, element, to, safe).ifPresent(ideas::add);
    }
    if (from.type() instanceof Type.Ref ref && old.decl(ref.decl()).is(Kind.RECORD)) {
      Decl record = old.decl(ref.decl());
      for (Member inner : record.members()) {
        if (ref.arguments().isEmpty() && isCarried(inner, to) && (!handle || to.isPrimitive())) {
          ideas.add(Exprs.inner(decl, from, record, inner, otherwise(to)));
        }
      }
    }
    return ideas;
  }

  private Optional<Expr> ofLeaf(Decl decl, Member from, String leaf, Type to) {
    if (!(to instanceof Type.Leaf target)) {
      return Optional.empty();
    }
    if (Leaves.isNumber(leaf) && Leaves.isNumber(target.name())) {
      return Optional.of(Exprs.cast(decl, from, target.name(), otherwise(to)));
    }
    return target.name().equals("String")
        ? Optional.of(Exprs.text(decl, List.of(from)))
        : Optional.empty();
  }

  private Optional<Expr> collected(
      Decl decl, Member from, Type.Container many, Type.Leaf element, Type to, boolean safe) {
    if (many.isOptional()) {
      return to instanceof Type.Leaf leaf && boxed(leaf).equals(element)
          ? Optional.of(Exprs.orElse(decl, from, leaf.name(), otherwise(to)))
          : Optional.empty();
    }
    if (!(to instanceof Type.Container target)
        || !target.arguments().equals(many.arguments())
        || target.isMap()
        || !isOrdered(many)
        || !safe) {
      return Optional.empty();
    }
    return switch (target.name()) {
      case "List", "ArrayList" ->
          Optional.of(Exprs.collected(decl, from, target, Impl.ARRAY_LIST, oldText));
      case "Set", "LinkedHashSet" ->
          Optional.of(Exprs.collected(decl, from, target, Impl.LINKED_HASH_SET, oldText));
      default -> Optional.empty();
    };
  }

  /** Whether whatever is declared so has an order that is the same in each run. */
  private static boolean isOrdered(Type.Container many) {
    return switch (many.name()) {
      case "Set", "HashSet", "Collection" -> false;
      default -> true;
    };
  }

  /** A new record of what fits of the old members. */
  private Optional<Expr> construct(Decl decl, Type to, List<Member> near) {
    return to instanceof Type.Ref ref
            && now.decl(ref.decl()).is(Kind.RECORD)
            && ref.arguments().isEmpty()
            && now.decl(ref.decl()).parameters().isEmpty()
        ? Optional.of(construct(decl, now.decl(ref.decl()), near))
        : Optional.empty();
  }

  private Expr construct(Decl decl, Decl made, List<Member> near) {
    List<Expr> members = new ArrayList<>();
    List<Member> left = new ArrayList<>(near);
    for (Member member : made.members()) {
      Optional<Member> fits = left.stream().filter(m -> isCarried(m, member.type())).findFirst();
      boolean safe = made.is(Kind.RECORD) || decl.is(Kind.ENTITY) || member.type().isPrimitive();
      if (fits.isPresent() && safe) {
        members.add(Exprs.read(decl, fits.get()));
        left.remove(fits.get());
      } else {
        members.add(constant(member.type(), made.is(Kind.ENTITY)));
      }
    }
    return Exprs.construct(made, members);
  }

  /** For an old constant: one of today's. */
  Optional<Expr> constant(Decl now) {
    return now.constants().isEmpty()
        ? Optional.empty()
        : Optional.of(constant(Type.ref(now.id()), true));
  }

  /** For a whole old type, of which values have to become {@code target}. */
  Optional<Expr> whole(Decl decl, Decl target) {
    if (target.is(Kind.SEALED) || target.is(Kind.ENUM)) {
      List<Expr> ideas = new ArrayList<>();
      if (now.canBegin(Type.ref(target.id()))) {
        ideas.add(constant(Type.ref(target.id()), true));
      }
      if (target.is(Kind.SEALED)) {
        now.leaves(target.id()).stream()
            .map(now::decl)
            .filter(Decl::isStruct)
            .forEach(leaf -> ideas.add(construct(decl, leaf, decl.members())));
      }
      return ideas.isEmpty() ? Optional.empty() : Optional.of(choices.pick(ideas));
    }
    if (decl.is(Kind.ENUM)
        && target.members().size() == 1
        && target.members().get(0).type().equals(Type.leaf("String"))) {
      return Optional.of(Exprs.construct(target, List.of(Exprs.nameOf(decl))));
    }
    return Optional.of(construct(decl, target, decl.members()));
  }

  private @Nullable Value otherwise(Type type) {
    return type.isPrimitive()
        ? new Value.Leaf(Leaves.values(((Type.Leaf) type).name()).get(0))
        : null;
  }

  private static Type boxed(Type type) {
    return type instanceof Type.Leaf leaf ? Type.leaf(Leaves.boxed(leaf.name())) : type;
  }
}
