package dev.hearth.test.property;

import dev.hearth.test.property.Decl.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The state types of one version of a program, one of which is its root.
 *
 * @param base the package of the root
 * @param hidden whether types need not be public, as all are in one package with the root
 */
record Program(String base, boolean hidden, int root, List<Decl> decls) {
  Program {
    decls = List.copyOf(decls);
  }

  Decl decl(int id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no type " + id));
  }

  Optional<Decl> find(int id) {
    return decls.stream().filter(d -> d.id() == id).findFirst();
  }

  /** With a type that is new, or in place of what it was. */
  Program with(Decl decl) {
    List<Decl> all = new ArrayList<>(decls);
    all.removeIf(d -> d.id() == decl.id());
    all.add(decl);
    all.sort((a, b) -> Integer.compare(a.id(), b.id()));
    return new Program(base, hidden, root, all);
  }

  Program without(int id) {
    return new Program(base, hidden, root, decls.stream().filter(d -> d.id() != id).toList());
  }

  /** A number that neither a type, a member nor a constant has. */
  int fresh() {
    int fresh = 0;
    for (Decl decl : decls) {
      fresh = Math.max(fresh, decl.id());
      for (Member member : decl.members()) {
        fresh = Math.max(fresh, member.id());
      }
      for (Constant constant : decl.constants()) {
        fresh = Math.max(fresh, constant.id());
      }
    }
    return fresh + 1;
  }

  List<Decl> all(Kind kind) {
    return decls.stream().filter(d -> d.is(kind)).toList();
  }

  boolean isRoot(int id) {
    return id == root;
  }

  /** The package of a type: a nested one is where its outermost is. */
  String packageOf(int id) {
    Decl decl = decl(id);
    return decl.outer() < 0 ? decl.inPackage() : packageOf(decl.outer());
  }

  /** {@code game.Arena$Mode}. */
  String binaryName(int id) {
    Decl decl = decl(id);
    return decl.outer() < 0
        ? decl.inPackage() + "." + decl.name()
        : binaryName(decl.outer()) + "$" + decl.name();
  }

  /** {@code game.Arena.Mode}. */
  String name(int id) {
    return binaryName(id).replace('$', '.');
  }

  /** {@code Arena.Mode}. */
  String simpleName(int id) {
    return name(id).substring(packageOf(id).length() + 1);
  }

  List<Decl> nestedIn(int id) {
    return decls.stream().filter(d -> d.outer() == id).toList();
  }

  /** The sealed interfaces that permit it. */
  List<Decl> familiesOf(int id) {
    return decls.stream().filter(d -> d.variants().contains(id)).toList();
  }

  /** The variants of a sealed interface that are not sealed themselves. */
  Set<Integer> leaves(int sealed) {
    Set<Integer> leaves = new TreeSet<>();
    for (int variant : decl(sealed).variants()) {
      if (decl(variant).is(Kind.SEALED)) {
        leaves.addAll(leaves(variant));
      } else {
        leaves.add(variant);
      }
    }
    return leaves;
  }

  /** Whether a type is the family, or in it, however deep. */
  boolean isA(int decl, int family) {
    return decl == family || familiesOf(decl).stream().anyMatch(f -> isA(f.id(), family));
  }

  /** Whether a member is declared with the type somewhere. */
  boolean isDeclared(int decl) {
    return decls.stream()
        .flatMap(d -> d.members().stream())
        .anyMatch(m -> m.type().decls().contains(decl));
  }

  /** The types that a type names or permits. */
  Set<Integer> uses(int id) {
    Decl decl = decl(id);
    Set<Integer> uses = new TreeSet<>(decl.variants());
    decl.members().forEach(m -> uses.addAll(m.type().decls()));
    return uses;
  }

  /** What {@code id} leads to, itself included. */
  Set<Integer> reach(int id) {
    Set<Integer> reached = new TreeSet<>();
    List<Integer> open = new ArrayList<>(List.of(id));
    while (!open.isEmpty()) {
      int next = open.remove(open.size() - 1);
      if (reached.add(next)) {
        open.addAll(uses(next));
      }
    }
    return reached;
  }

  /** Whether two values of it are the same when they are equal: so it can be a key. */
  boolean isKey(Type type) {
    return isKey(type, Set.of());
  }

  private boolean isKey(Type type, Set<Integer> within) {
    if (type instanceof Type.Container container) {
      return (container.name().equals("List") || container.isOptional())
          && isKey(container.arguments().get(0), within);
    }
    if (type instanceof Type.Ref ref) {
      Decl decl = decl(ref.decl());
      Set<Integer> inner = new HashSet<>(within);
      return inner.add(decl.id())
          && !decl.is(Kind.ENTITY)
          && ref.arguments().stream().allMatch(a -> isKey(a, inner))
          && decl.variants().stream().allMatch(v -> isKey(Type.ref(v), inner))
          && decl.members().stream().allMatch(m -> isKey(m.type(), inner));
    }
    return type instanceof Type.Leaf;
  }

  /** Whether its values have a natural order. */
  boolean isSortable(Type type) {
    return type instanceof Type.Leaf leaf
        ? Leaves.isSortable(leaf.name())
        : type instanceof Type.Ref ref && decl(ref.decl()).is(Kind.ENUM);
  }

  boolean isEnum(Type type) {
    return type instanceof Type.Ref ref && decl(ref.decl()).is(Kind.ENUM);
  }

  /** Whether a handle can begin with a value of it: not null, and without end. */
  boolean canBegin(Type type) {
    if (!(type instanceof Type.Ref ref)) {
      return true;
    }
    Decl decl = decl(ref.decl());
    return switch (decl.kind()) {
      case RECORD -> true;
      case ENTITY -> false;
      case ENUM -> !decl.constants().isEmpty();
      case SEALED -> leaves(decl.id()).stream().anyMatch(leaf -> canBegin(Type.ref(leaf)));
    };
  }

  /** Whether a person could have written it. */
  boolean isSound() {
    Set<String> names = new HashSet<>();
    for (Decl decl : decls) {
      if (!isPlaced(decl) || !names.add(binaryName(decl.id())) || !isSound(decl)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlaced(Decl decl) {
    Set<String> enclosing = new HashSet<>(Set.of(decl.name()));
    Decl at = decl;
    while (at.outer() >= 0) {
      Optional<Decl> outer = find(at.outer());
      if (outer.isEmpty() || !enclosing.add(outer.get().name())) {
        return false;
      }
      at = outer.get();
    }
    return !hidden || at.inPackage().equals(base);
  }

  private boolean isSound(Decl decl) {
    return switch (decl.kind()) {
      case ENUM -> true;
      case SEALED ->
          !decl.variants().isEmpty()
              && decl.variants().stream().allMatch(variant -> isVariant(decl, variant));
      case RECORD, ENTITY ->
          decl.members().stream().allMatch(m -> isSound(m.type(), decl))
              && (decl.is(Kind.RECORD) || decl.members().stream().allMatch(m -> canBegin(m.type())))
              && (decl.parameters().isEmpty()
                  || decl.members().stream()
                      .flatMap(m -> m.type().decls().stream())
                      .noneMatch(used -> reach(used).contains(decl.id())));
    };
  }

  private boolean isVariant(Decl family, int variant) {
    return find(variant).isPresent()
        && packageOf(variant).equals(packageOf(family.id()))
        && decl(variant).parameters().isEmpty()
        && !isRoot(variant)
        && variant != family.id()
        && !above(variant).contains(variant)
        && !(decl(variant).is(Kind.SEALED) && variant <= family.id());
  }

  /** What a type's supertypes name, and theirs: it must not be among them itself. */
  private Set<Integer> above(int decl) {
    Set<Integer> above = new TreeSet<>();
    List<Decl> open = new ArrayList<>(familiesOf(decl));
    while (!open.isEmpty()) {
      Decl next = open.remove(open.size() - 1);
      if (above.add(next.id())) {
        open.addAll(familiesOf(next.id()));
        if (next.outer() >= 0) {
          open.add(decl(next.outer()));
        }
      }
    }
    return above;
  }

  /** Whether a type is nested in another one, however deep. */
  boolean isWithin(Decl decl, int outer) {
    return decl.outer() >= 0 && (decl.outer() == outer || isWithin(decl(decl.outer()), outer));
  }

  private boolean isSound(Type type, Decl in) {
    return type.parts().stream().allMatch(part -> isSoundPart(part, in));
  }

  private boolean isSoundPart(Type type, Decl in) {
    if (type instanceof Type.Ref ref) {
      return find(ref.decl())
              .filter(d -> d.parameters().size() == ref.arguments().size())
              .isPresent()
          && ref.arguments().stream().noneMatch(Type::isPrimitive)
          && !isRoot(ref.decl());
    }
    if (type instanceof Type.Parameter parameter) {
      return parameter.index() < in.parameters().size();
    }
    if (!(type instanceof Type.Container container)) {
      return true;
    }
    Type first = container.arguments().get(0);
    return container.arguments().stream().noneMatch(Type::isPrimitive)
        && (!(container.isSet() || container.isMap()) || (isKnown(first) && isKey(first)))
        && (!container.isSorted() || (isKnown(first) && isSortable(first)))
        && (!container.name().startsWith("Enum") || (isKnown(first) && isEnum(first)));
  }

  private boolean isKnown(Type type) {
    return type.decls().stream().allMatch(d -> find(d).isPresent());
  }

  /** What is in keys and elements of sets: it must go on being one. */
  Set<Integer> keys() {
    Set<Integer> keys = new TreeSet<>();
    for (Decl decl : decls) {
      for (Member member : decl.members()) {
        for (Type part : member.type().parts()) {
          if (part.isSet() || part.isMap()) {
            Type key = ((Type.Container) part).arguments().get(0);
            key.decls().forEach(d -> keys.addAll(reach(d)));
          }
        }
      }
    }
    return keys;
  }
}
