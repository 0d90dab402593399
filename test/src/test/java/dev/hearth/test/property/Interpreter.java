package dev.hearth.test.property;

import dev.hearth.test.property.Decl.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of a state, by the model alone. */
final class Interpreter {
  private final Program old;
  private final Program now;
  private final Decisions decisions;
  private final Value.Struct root;
  private final ModelText text;
  private final IdentityHashMap<Value, Map<Type, @Nullable Value>> memo = new IdentityHashMap<>();
  private final Map<Integer, Value> constants = new HashMap<>();
  private final Set<Value> open = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Entities are there before what they hold. */
  private final Deque<Runnable> unfilled = new ArrayDeque<>();

  private Interpreter(Decisions decisions, Value.Struct root) {
    this.old = decisions.old();
    this.now = decisions.now();
    this.decisions = decisions;
    this.root = root;
    this.text = new ModelText(now);
  }

  /**
   * The next version's state.
   *
   * @throws Refused when there is none
   */
  static Value.Struct migrate(Decisions decisions, Value.Struct root) {
    Type program = Type.ref(root.decl);
    Interpreter interpreter = new Interpreter(decisions, root);
    Value now = interpreter.carry(root, program, program);
    while (!interpreter.unfilled.isEmpty()) {
      interpreter.unfilled.remove().run();
    }
    return (Value.Struct) Objects.requireNonNull(now);
  }

  /** The old program. */
  Value.Struct root() {
    return root;
  }

  /** What becomes of a value where a new type takes it without loss. */
  @Nullable Value carry(@Nullable Value given, Type from, Type to) {
    Value value = given instanceof Value.OfEnum constant ? itself(constant) : given;
    if (to.isOptional() && !from.isOptional()) {
      Value content = carry(value, from, ((Type.Container) to).arguments().get(0));
      List<@Nullable Value> elements = new ArrayList<>();
      if (content != null) {
        elements.add(content);
      }
      return new Value.Many(Impl.OPTIONAL, elements);
    }
    if (value == null) {
      return null;
    }
    if (value instanceof Value.Leaf leaf) {
      return new Value.Leaf(Leaves.widen(leaf.object, ((Type.Leaf) to).name()));
    }
    if (value instanceof Value.OfArray array) {
      Type before = ((Type.Array) from).element();
      Type after = ((Type.Array) to).element();
      List<@Nullable Value> elements = new ArrayList<>();
      array.elements.forEach(e -> elements.add(carry(e, before, after)));
      return new Value.OfArray(elements);
    }
    if (value instanceof Value.Many many) {
      return many(many, (Type.Container) from, (Type.Container) to);
    }
    Map<Type, @Nullable Value> known = memo.computeIfAbsent(value, k -> new HashMap<>());
    Type key = key(value, (Type.Ref) from, (Type.Ref) to);
    if (!known.containsKey(key)) {
      if (!open.add(value)) {
        throw new Refused("it is needed to make itself");
      }
      known.put(key, state(value, (Type.Ref) from, (Type.Ref) to));
      open.remove(value);
    }
    return known.get(key);
  }

  /** A constant is one object, wherever it is. */
  private Value itself(Value.OfEnum constant) {
    return constants.computeIfAbsent(constant.constant, k -> constant);
  }

  private Value many(Value.Many many, Type.Container from, Type.Container to) {
    int step = many.impl.isMap() ? 2 : 1;
    List<@Nullable Value> elements = new ArrayList<>();
    for (int i = 0; i < many.elements.size(); i++) {
      elements.add(
          carry(
              many.elements.get(i), from.arguments().get(i % step), to.arguments().get(i % step)));
    }
    Type key = to.arguments().get(0);
    Impl impl = many.impl;
    if (impl.isOfEnum() && !now.isEnum(key)) {
      impl = impl.isMap() ? Impl.LINKED_HASH_MAP : Impl.LINKED_HASH_SET;
    }
    if (impl.isSorted() && !now.isSortable(key) && !elements.isEmpty()) {
      throw new Refused("what has no order is in a sorted container");
    }
    if (impl.isSet() || impl.isMap()) {
      requireDistinct(elements, step, key);
    }
    return new Value.Many(impl, elements);
  }

  private void requireDistinct(List<@Nullable Value> elements, int step, Type key) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < elements.size(); i += step) {
      if (!seen.add(text.key(elements.get(i), key))) {
        throw new Refused("two keys fall together");
      }
    }
  }

  /** One object becomes one, but for what it is in several families, or at several arguments. */
  private Type key(Value value, Type.Ref from, Type.Ref to) {
    Decl decl = declOf(value);
    boolean several =
        decisions.hole(Hole.Kind.VARIANT, decl.id(), to.decl()).isPresent()
            || (decl.id() == from.decl() && !from.arguments().isEmpty());
    return several ? to : Type.ref(decl.id());
  }

  private Decl declOf(Value value) {
    return old.decl(
        value instanceof Value.OfEnum constant ? constant.decl : ((Value.Struct) value).decl);
  }

  private @Nullable Value state(Value value, Type.Ref from, Type.Ref to) {
    Decl decl = declOf(value);
    Given plain = new Given(this, value, List.of(), List.of());
    Optional<Hole> whole =
        decisions
            .hole(Hole.Kind.VARIANT, decl.id(), to.decl())
            .or(() -> decisions.hole(Hole.Kind.TYPE, decl.id(), 0));
    if (whole.isPresent()) {
      return whole.get().body().eval(plain);
    }
    if (value instanceof Value.OfEnum constant) {
      Optional<Hole> hole = decisions.hole(Hole.Kind.CONSTANT, decl.id(), constant.constant);
      return hole.isPresent() ? hole.get().body().eval(plain) : constant;
    }
    Decl next = now.decl(decl.id());
    boolean itself = decl.id() == from.decl();
    Given given =
        new Given(
            this,
            value,
            itself ? from.arguments() : List.of(),
            itself ? to.arguments() : List.of());
    Value.Struct made = new Value.Struct(next.id(), new LinkedHashMap<>());
    if (next.is(Kind.ENTITY)) {
      unfilled.add(() -> fill(given, decl, next, made));
    } else {
      fill(given, decl, next, made);
    }
    return made;
  }

  private void fill(Given given, Decl decl, Decl next, Value.Struct made) {
    for (Member member : next.members()) {
      made.members.put(member.id(), member(given, decl, next, member));
    }
  }

  private @Nullable Value member(Given given, Decl decl, Decl next, Member member) {
    Optional<Hole> hole =
        decisions.hole(Hole.Kind.COMPONENT, decl.id(), member.id()).filter(h -> !h.sometimes());
    Value value =
        hole.isPresent()
            ? hole.get().body().eval(given)
            : decl.member(member.id())
                .map(before -> given.member(before, member.type()))
                .orElse(member.initial());
    if (value == null && next.is(Kind.ENTITY)) {
      throw new Refused("the handle " + member.name() + " would be null");
    }
    return value;
  }
}
