package dev.hearth.test.property;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The expressions that holes are filled with. */
final class Exprs {
  private Exprs() {}

  private record Of(
      Function<Scope, String> text, Function<Given, @Nullable Value> meaning, Set<Integer> reads)
      implements Expr {
    @Override
    public String java(Scope scope) {
      return text.apply(scope);
    }

    @Override
    public @Nullable Value eval(Given given) {
      return meaning.apply(given);
    }
  }

  /** The same each time, but made anew: an entity is another one each time. */
  static Expr literal(@Nullable Value value, Type type) {
    return new Of(scope -> scope.literal(value, type), given -> copy(value), Set.of());
  }

  /** An old member, as what its type has become. */
  static Expr read(Decl decl, Member member) {
    return new Of(
        scope -> scope.carry(scope.read("old", decl, member), member.type()),
        given -> given.member(member, member.type()),
        Set.of(member.id()));
  }

  /** A handle of the old program. */
  static Expr ofProgram(Decl root, Member handle) {
    return new Of(
        scope -> {
          String program = "((" + scope.oldNames().apply(root.id()) + ") program())";
          return scope.carry(scope.read(program, root, handle), handle.type());
        },
        given ->
            given
                .in()
                .carry(given.in().root().members.get(handle.id()), handle.type(), handle.type()),
        Set.of());
  }

  /** A number as another kind of number; what is null is {@code otherwise}. */
  static Expr cast(Decl decl, Member member, String to, @Nullable Value otherwise) {
    String from = ((Type.Leaf) member.type()).name();
    return new Of(
        scope -> {
          String read = scope.read("old", decl, member);
          String primitive = Leaves.unboxed(to);
          String cast = "(" + primitive + ") (" + Leaves.unboxed(from) + ") " + read;
          String made = primitive.equals(to) ? cast : "java.lang." + to + ".valueOf(" + cast + ")";
          return member.type().isPrimitive()
              ? made
              : read + " == null ? " + scope.literal(otherwise, Type.leaf(to)) + " : " + made;
        },
        given -> {
          Value value = given.plain(member);
          return value == null
              ? otherwise
              : new Value.Leaf(Leaves.number(((Value.Leaf) value).object, to));
        },
        Set.of(member.id()));
  }

  /** Old members one after the other. */
  static Expr text(Decl decl, List<Member> members) {
    return new Of(
        scope -> {
          StringBuilder text = new StringBuilder("\"\"");
          members.forEach(
              m -> text.append(" + ").append(scope.read("old", decl, m)).append(" + \"|\""));
          return text.toString();
        },
        given -> {
          StringBuilder text = new StringBuilder();
          for (Member member : members) {
            Value value = given.plain(member);
            text.append(value == null ? "null" : ((Value.Leaf) value).object).append("|");
          }
          return new Value.Leaf(text.toString());
        },
        ids(members));
  }

  /** What is in an Optional, or {@code otherwise}, of a leaf. */
  static Expr orElse(Decl decl, Member member, String leaf, @Nullable Value otherwise) {
    return new Of(
        scope -> {
          String read = scope.read("old", decl, member);
          String other = scope.literal(otherwise, Type.leaf(Leaves.boxed(leaf)));
          return "("
              + read
              + " == null ? java.util.Optional.<"
              + new JavaTypes(i -> "", List.of()).boxed(Type.leaf(leaf))
              + ">empty() : "
              + read
              + ").orElse("
              + other
              + ")";
        },
        given -> {
          Value value = given.plain(member);
          return value == null || ((Value.Many) value).elements.isEmpty()
              ? otherwise
              : ((Value.Many) value).elements.get(0);
        },
        Set.of(member.id()));
  }

  /** A list of one, or of none for null. */
  static Expr listOf(Decl decl, Member member) {
    Type element = boxed(member.type());
    return new Of(
        scope -> {
          String read = scope.read("old", decl, member);
          String list = "java.util.List.<" + scope.newTypes(decl).of(element) + ">of(";
          String one = list + scope.carry(read, member.type()) + ")";
          return member.type().isPrimitive() ? one : read + " == null ? " + list + ") : " + one;
        },
        given -> {
          List<@Nullable Value> elements = new ArrayList<>();
          Value value = given.member(member, member.type());
          if (value != null) {
            elements.add(value);
          }
          return new Value.Many(Impl.LIST_OF, elements);
        },
        Set.of(member.id()));
  }

  /** A collection of leaves as another kind of collection. */
  static Expr collected(Decl decl, Member member, Type.Container to, Impl impl, ModelText texts) {
    Type element = to.arguments().get(0);
    return new Of(
        scope -> {
          String read = scope.read("old", decl, member);
          return read
              + " == null ? null : new java.util."
              + impl.label
              + "<"
              + scope.newTypes(decl).of(element)
              + ">("
              + read
              + ")";
        },
        given -> {
          Value value = given.plain(member);
          return value == null ? null : collected(((Value.Many) value), element, impl, texts);
        },
        Set.of(member.id()));
  }

  private static Value collected(Value.Many from, Type element, Impl impl, ModelText texts) {
    List<@Nullable Value> elements = new ArrayList<>(from.elements);
    if (from.impl.isSorted() && !impl.isSet()) {
      elements.sort(texts::compare);
      if (from.impl.order == Impl.Order.REVERSED) {
        java.util.Collections.reverse(elements);
      }
    }
    if (impl.isSet()) {
      Set<String> seen = new HashSet<>();
      elements.removeIf(e -> !seen.add(texts.key(e, element)));
    }
    return new Value.Many(impl, elements);
  }

  /** A new record or entity of these members. */
  static Expr construct(Decl made, List<Expr> members) {
    Set<Integer> reads = new HashSet<>();
    members.forEach(m -> reads.addAll(m.reads()));
    return new Of(
        scope -> {
          List<String> arguments = new ArrayList<>();
          members.forEach(m -> arguments.add(m.java(scope)));
          return "new "
              + scope.newNames().apply(made.id())
              + "("
              + String.join(", ", arguments)
              + ")";
        },
        given -> {
          Map<Integer, @Nullable Value> values = new LinkedHashMap<>();
          for (int i = 0; i < members.size(); i++) {
            Value value = members.get(i).eval(given);
            if (value == null && made.is(Decl.Kind.ENTITY)) {
              throw new Refused("the handle " + made.members().get(i).name() + " would be null");
            }
            values.put(made.members().get(i).id(), value);
          }
          return new Value.Struct(made.id(), values);
        },
        reads);
  }

  /** A component of a record that an old member holds; {@code otherwise} where it holds none. */
  static Expr inner(
      Decl decl, Member member, Decl record, Member inner, @Nullable Value otherwise) {
    return new Of(
        scope -> {
          String read = scope.read("old", decl, member);
          return read
              + " == null ? "
              + scope.literal(otherwise, inner.type())
              + " : "
              + scope.carry(scope.read(read, record, inner), inner.type());
        },
        given -> {
          Value value = given.plain(member);
          return value == null
              ? copy(otherwise)
              : given
                  .in()
                  .carry(
                      ((Value.Struct) value).members.get(inner.id()), inner.type(), inner.type());
        },
        Set.of(member.id()));
  }

  /** The name of an old constant. */
  static Expr nameOf(Decl decl) {
    return new Of(
        scope -> "old.name()",
        given ->
            new Value.Leaf(
                decl.constants().get(decl.place(((Value.OfEnum) given.old()).constant)).name()),
        Set.of());
  }

  private static Type boxed(Type type) {
    return type instanceof Type.Leaf leaf ? Type.leaf(Leaves.boxed(leaf.name())) : type;
  }

  private static Set<Integer> ids(List<Member> members) {
    Set<Integer> ids = new HashSet<>();
    members.forEach(m -> ids.add(m.id()));
    return ids;
  }

  private static @Nullable Value copy(@Nullable Value value) {
    if (value instanceof Value.Struct struct) {
      Value.Struct copy = new Value.Struct(struct.decl, new LinkedHashMap<>());
      struct.members.forEach((id, member) -> copy.members.put(id, copy(member)));
      return copy;
    }
    if (value instanceof Value.Many many) {
      return new Value.Many(many.impl, all(many.elements));
    }
    return value instanceof Value.OfArray array ? new Value.OfArray(all(array.elements)) : value;
  }

  private static List<@Nullable Value> all(List<@Nullable Value> values) {
    List<@Nullable Value> all = new ArrayList<>();
    values.forEach(v -> all.add(copy(v)));
    return all;
  }
}
