package dev.hearth.test.property;

import dev.hearth.schema.Lineage;
import dev.hearth.schema.SealedVersion;
import dev.hearth.test.property.Decl.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what an edit leaves open, as a person would who knows what was meant. */
final class Decider {
  private static final int OVERRIDDEN = 6;

  private final Program old;
  private final Program now;
  private final Choices choices;
  private final Lossless lossless;
  private final Ideas ideas;
  private final Lineage lineage;
  private final List<String> annotations = new ArrayList<>();
  private final List<Hole> holes = new ArrayList<>();
  private final Map<Integer, Set<Integer>> open = new HashMap<>();
  private final Map<String, String> typeRenames = new HashMap<>();
  private boolean possible = true;

  private Decider(Program old, Program now, Choices choices) {
    this.old = old;
    this.now = now;
    this.choices = choices;
    this.lossless = new Lossless(old, now);
    this.ideas = new Ideas(old, now, choices, lossless);
    SealedVersion sealed = SealedVersion.of(1, "", SchemaOf.of(List.of(old)));
    this.lineage = Lineage.of(List.of(sealed), SchemaOf.of(List.of(now)), Lineage.UNTOUCHED);
  }

  /** The decisions; nothing when they cannot be written, as when two names only change places. */
  static Optional<Decisions> decide(Program old, Program now, Choices choices) {
    return new Decider(old, now, choices).decide();
  }

  private Optional<Decisions> decide() {
    reusedNames();
    typeNames();
    require(typeRenames.isEmpty() || isNewVersion());
    for (Decl decl : old.decls()) {
      if (lossless.stays(decl.id())) {
        stays(decl, now.decl(decl.id()));
      }
      becomesOther(decl);
    }
    drops();
    return possible
        ? Optional.of(new Decisions(old, now, annotations, holes, new Naive(old, now).expected()))
        : Optional.empty();
  }

  /** Whether values of a type are of another class afterwards: only those are migrated. */
  private boolean changes(Decl decl) {
    return isNewVersion() && lineage.changesAfter(1, old.binaryName(decl.id()));
  }

  /** Whether anything changed at all that a schema knows of. */
  private boolean isNewVersion() {
    return lineage.versions().contains(1);
  }

  private void require(boolean holds) {
    possible &= holds;
  }

  /**
   * A new type must not have the name of an old one that it has nothing to do with and that ends.
   */
  private void reusedNames() {
    Map<String, Integer> names = new HashMap<>();
    old.decls().forEach(d -> names.put(old.binaryName(d.id()), d.id()));
    for (Decl decl : now.decls()) {
      Integer before = names.get(now.binaryName(decl.id()));
      require(
          before == null
              || before == decl.id()
              || lossless.stays(decl.id())
              || (lossless.stays(before)
                  && !now.binaryName(before).equals(now.binaryName(decl.id()))));
    }
  }

  private void typeNames() {
    for (Decl decl : old.decls()) {
      if (now.find(decl.id()).isEmpty()) {
        continue;
      }
      String before = old.binaryName(decl.id());
      String after = now.binaryName(decl.id());
      if (!lossless.stays(decl.id())) {
        require(before.equals(after));
      } else if (!after.equals(renamedWithOuter(decl, before))) {
        typeRenames.put(before, after);
        annotations.add(renamed(old.name(decl.id()), shortest(decl, after)));
      }
    }
  }

  /** What its name becomes by itself when the type around it is renamed. */
  private String renamedWithOuter(Decl decl, String name) {
    if (decl.outer() < 0) {
      return name;
    }
    String outer = old.binaryName(decl.outer());
    String renamed =
        typeRenames.getOrDefault(outer, renamedWithOuter(old.decl(decl.outer()), outer));
    return renamed + "$" + decl.name();
  }

  /** A bare name where it stays in its place; mostly. */
  private String shortest(Decl decl, String after) {
    Decl next = now.decl(decl.id());
    boolean samePlace =
        decl.outer() < 0 && next.outer() < 0 && decl.inPackage().equals(next.inPackage());
    return samePlace && choices.chance(70) ? next.name() : after.replace('$', '.');
  }

  private static String renamed(String from, String to) {
    return "@dev.hearth.annotations.Renamed(from = "
        + Leaves.quoted(from)
        + ", to = "
        + Leaves.quoted(to)
        + ")";
  }

  private void stays(Decl decl, Decl next) {
    if (decl.is(Kind.ENUM)) {
      constants(decl, next);
    } else if (decl.isStruct()) {
      members(decl, next);
    }
  }

  private void constants(Decl decl, Decl next) {
    boolean renamed = false;
    for (Constant constant : decl.constants()) {
      Optional<Constant> after = next.constant(constant.id());
      if (after.isEmpty()) {
        Optional<Expr> idea = ideas.constant(next);
        require(idea.isPresent());
        idea.ifPresent(
            body ->
                holes.add(
                    new Hole(
                        Hole.Kind.CONSTANT, decl.id(), constant.id(), next.id(), body, false)));
      } else if (!after.get().name().equals(constant.name())) {
        renamed = true;
        annotations.add(renamed(old.name(decl.id()) + "." + constant.name(), after.get().name()));
      }
    }
    require(!renamed || isNewVersion());
    for (Constant constant : next.constants()) {
      boolean reused =
          decl.constant(constant.id()).isEmpty()
              && decl.constants().stream()
                  .filter(
                      c ->
                          next.constant(c.id()).map(Constant::name).equals(Optional.of(c.name()))
                              || next.constant(c.id()).isEmpty())
                  .anyMatch(c -> c.name().equals(constant.name()));
      require(!reused);
    }
  }

  private void members(Decl decl, Decl next) {
    boolean handles = next.is(Kind.ENTITY);
    List<Member> gone = new ArrayList<>();
    Set<Integer> renamedAway = new HashSet<>();
    for (Member member : decl.members()) {
      Optional<Member> after = next.member(member.id());
      if (after.isEmpty()) {
        gone.add(member);
        open(decl, member);
      } else if (!after.get().name().equals(member.name())
          && isDeclared(decl, next, member, after.get())) {
        renamedAway.add(member.id());
        annotations.add(renamed(old.name(decl.id()) + "." + member.name(), after.get().name()));
      }
    }
    require(renamedAway.isEmpty() || isNewVersion());
    for (Member member : next.members()) {
      Optional<Member> before = decl.member(member.id());
      boolean carried =
          before.isPresent()
              && before.get().unit().equals(member.unit())
              && lossless.carries(before.get().type(), member.type());
      before.ifPresent(b -> meets(b, member));
      if (carried && !(changes(decl) && choices.chance(OVERRIDDEN))) {
        continue;
      }
      if (before.isEmpty()) {
        require(
            decl.members().stream()
                .filter(m -> !renamedAway.contains(m.id()))
                .noneMatch(m -> m.name().equals(member.name())));
        if (now.isRoot(next.id()) && !choices.chance(20)) {
          Expr own = Exprs.literal(member.initial(), member.type());
          holes.add(new Hole(Hole.Kind.COMPONENT, decl.id(), member.id(), next.id(), own, true));
          continue;
        }
      }
      before.ifPresent(b -> open(decl, b));
      List<Member> near = new ArrayList<>(gone);
      before.ifPresent(b -> near.add(0, b));
      if (choices.chance(20)) {
        near.addAll(decl.members());
      }
      Expr body = ideas.component(decl, member, handles, near);
      holes.add(new Hole(Hole.Kind.COMPONENT, decl.id(), member.id(), next.id(), body, false));
    }
  }

  /** A retyped member under another name may as well be one lost and one new. */
  private boolean isDeclared(Decl decl, Decl next, Member before, Member after) {
    boolean carried =
        before.unit().equals(after.unit()) && lossless.carries(before.type(), after.type());
    boolean clear = decl.member(after.name()).isEmpty() && next.member(before.name()).isEmpty();
    boolean initial = now.isRoot(next.id());
    return carried || !clear || initial || choices.chance(50);
  }

  private void open(Decl decl, Member member) {
    open.computeIfAbsent(decl.id(), k -> new LinkedHashSet<>()).add(member.id());
  }

  /**
   * Where a type that is no more stands opposite another one, all its values become that: these
   * edits do not mean it.
   */
  private void meets(Member before, Member after) {
    if (before.unit().equals(after.unit())) {
      meets(before.type(), after.type());
    }
  }

  private void meets(Type from, Type to) {
    if (to.isOptional() && !from.isOptional()) {
      meets(from, ((Type.Container) to).arguments().get(0));
    } else if (from instanceof Type.Array one && to instanceof Type.Array other) {
      meets(one.element(), other.element());
    } else if (from instanceof Type.Container one
        && to instanceof Type.Container other
        && one.name().equals(other.name())) {
      for (int i = 0; i < one.arguments().size(); i++) {
        meets(one.arguments().get(i), other.arguments().get(i));
      }
    } else if (from instanceof Type.Ref one && to instanceof Type.Ref other) {
      if (one.decl() == other.decl()) {
        for (int i = 0; i < Math.min(one.arguments().size(), other.arguments().size()); i++) {
          meets(one.arguments().get(i), other.arguments().get(i));
        }
      } else {
        require(lossless.stays(one.decl()));
      }
    }
  }

  /** A type that is no more what it was, or a variant that has left its families. */
  private void becomesOther(Decl decl) {
    if (lossless.stays(decl.id())) {
      return;
    }
    Optional<Decl> next = now.find(decl.id());
    List<Decl> families = lossless.left(decl.id());
    Optional<Decl> target = next.isPresent() ? next : narrowest(families);
    if (target.isPresent()) {
      whole(Hole.Kind.TYPE, decl, target.get(), 0);
    } else {
      for (Decl family : families) {
        whole(Hole.Kind.VARIANT, decl, now.decl(family.id()), family.id());
      }
    }
    if (target.isPresent() || !families.isEmpty()) {
      decl.members().forEach(m -> open(decl, m));
    }
  }

  /** The one of the families that is in all others: what is of it is of those as well. */
  private Optional<Decl> narrowest(List<Decl> families) {
    return families.stream()
        .filter(one -> families.stream().allMatch(other -> now.isA(one.id(), other.id())))
        .map(one -> now.decl(one.id()))
        .findFirst();
  }

  private void whole(Hole.Kind kind, Decl decl, Decl target, int family) {
    require(decl.parameters().isEmpty() && target.parameters().isEmpty());
    Optional<Expr> idea = possible ? ideas.whole(decl, target) : Optional.empty();
    require(idea.isPresent());
    idea.ifPresent(body -> holes.add(new Hole(kind, decl.id(), family, target.id(), body, false)));
  }

  /** What is neither carried nor read is dropped. */
  private void drops() {
    for (Map.Entry<Integer, Set<Integer>> entry : open.entrySet()) {
      Decl decl = old.decl(entry.getKey());
      Set<Integer> read = new HashSet<>();
      holes.stream().filter(h -> h.type() == decl.id()).forEach(h -> read.addAll(h.body().reads()));
      for (Member member : decl.members()) {
        if (entry.getValue().contains(member.id()) && !read.contains(member.id())) {
          annotations.add(
              "@dev.hearth.annotations.Dropped(value = "
                  + Leaves.quoted(old.name(decl.id()) + "." + member.name())
                  + ", reason = \"not needed\")");
        }
      }
    }
  }
}
