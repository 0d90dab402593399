package dev.hearth.test.property;

import dev.hearth.test.property.Decl.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values of all types of a program, shared and in cycles where that can be. */
final class RandomValues {
  private final Program program;
  private final Choices choices;
  private final boolean plain;
  private final boolean entities;
  private final ModelText text;
  private final Map<String, List<Value>> made = new HashMap<>();

  private RandomValues(Program program, Choices choices, boolean plain, boolean entities) {
    this.program = program;
    this.choices = choices;
    this.plain = plain;
    this.entities = entities;
    this.text = new ModelText(program);
  }

  /** A whole state: its root. */
  static Value.Struct state(Program program, Choices choices) {
    RandomValues values = new RandomValues(program, choices, false, true);
    Value.Struct root = new Value.Struct(program.root(), new LinkedHashMap<>());
    values.fill(root, program.decl(program.root()), List.of(), 5);
    return root;
  }

  /**
   * A value that is written in a line of Java; not null. There are no entities in it: one whose
   * handle begins with another one of its kind would never be there.
   */
  static Value initial(Program program, Choices choices, Type type) {
    return Objects.requireNonNull(
        new RandomValues(program, choices, true, false).value(type, 2, false), type::toString);
  }

  /** A value that a component can have, written in a line of Java. */
  static @Nullable Value literal(Program program, Choices choices, Type type) {
    return new RandomValues(program, choices, true, true).value(type, 2, !type.isPrimitive());
  }

  private @Nullable Value value(Type type, int depth, boolean nullable) {
    if (nullable && (type.isOptional() ? choices.chance(4) : choices.chance(12))) {
      return null;
    }
    if (type instanceof Type.Leaf leaf) {
      return new Value.Leaf(choices.pick(Leaves.values(leaf.name())));
    }
    if (type instanceof Type.Array array) {
      // Java has no way to make an array of a type parameter.
      return ofParameter(array.element())
          ? null
          : new Value.OfArray(elements(array.element(), depth, true));
    }
    if (type instanceof Type.Container container) {
      return many(container, depth);
    }
    return type instanceof Type.Ref ref ? of(ref, depth, nullable) : null;
  }

  private static boolean ofParameter(Type element) {
    return element instanceof Type.Array array
        ? ofParameter(array.element())
        : element instanceof Type.Parameter;
  }

  private List<@Nullable Value> elements(Type type, int depth, boolean nullable) {
    int count = depth <= 0 ? 0 : choices.below(plain ? 2 : 4);
    List<@Nullable Value> elements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean mayBeNull = nullable && !type.isPrimitive() && choices.chance(50);
      Value element = value(type, depth - 1, mayBeNull);
      if (element != null || (nullable && !type.isPrimitive())) {
        elements.add(element);
      }
    }
    return elements;
  }

  private Value many(Type.Container type, int depth) {
    Type first = type.arguments().get(0);
    if (type.isOptional()) {
      Value content = depth <= 0 || choices.chance(30) ? null : value(first, depth - 1, false);
      List<@Nullable Value> elements = new ArrayList<>();
      if (content != null) {
        elements.add(content);
      }
      return new Value.Many(Impl.OPTIONAL, elements);
    }
    List<Impl> possible =
        Impl.of(type.name()).stream()
            .filter(impl -> !impl.isSorted() || program.isSortable(first))
            .filter(impl -> !impl.isOfEnum() || program.isEnum(first))
            .toList();
    Impl impl = plain ? possible.get(0) : choices.pick(possible);
    if (impl.isMap()) {
      return new Value.Many(impl, entries(impl, type, depth));
    }
    List<@Nullable Value> elements = elements(first, depth, impl.takesNull && !plain);
    if (impl.isSet()) {
      distinct(elements, first, impl);
    }
    return new Value.Many(impl, elements);
  }

  private List<@Nullable Value> entries(Impl impl, Type.Container type, int depth) {
    List<@Nullable Value> keys =
        elements(type.arguments().get(0), depth, impl.takesNull && !plain && choices.chance(20));
    distinct(keys, type.arguments().get(0), impl);
    boolean nulls = impl.takesNull && !plain;
    List<@Nullable Value> entries = new ArrayList<>();
    for (Value key : keys) {
      Value value = value(type.arguments().get(1), depth - 1, nulls);
      if (value != null || nulls) {
        entries.add(key);
        entries.add(value);
      }
    }
    return entries;
  }

  /** Removes what is in it already. */
  private void distinct(List<@Nullable Value> elements, Type type, Impl impl) {
    Set<String> seen = new HashSet<>();
    elements.removeIf(e -> !seen.add(text.key(e, type)));
    List<@Nullable Value> kept = new ArrayList<>();
    for (Value element : elements) {
      if (!impl.isSorted() || kept.stream().allMatch(k -> text.compare(k, element) != 0)) {
        kept.add(element);
      }
    }
    elements.clear();
    elements.addAll(kept);
  }

  private @Nullable Value of(Type.Ref ref, int depth, boolean nullable) {
    Decl decl = program.decl(ref.decl());
    if (decl.is(Kind.ENUM)) {
      return decl.constants().isEmpty()
          ? null
          : new Value.OfEnum(decl.id(), choices.pick(decl.constants()).id());
    }
    if (decl.is(Kind.SEALED)) {
      List<Integer> leaves =
          program.leaves(decl.id()).stream()
              .filter(leaf -> !isEmpty(program.decl(leaf)))
              .filter(leaf -> (depth > 0 && entities) || program.canBegin(Type.ref(leaf)))
              .toList();
      return leaves.isEmpty()
          ? null
          : of(new Type.Ref(choices.pick(leaves), List.of()), depth, nullable);
    }
    if ((depth <= 0 && nullable && !plain) || (decl.is(Kind.ENTITY) && !entities)) {
      return null;
    }
    List<Value> others = made.computeIfAbsent(ref.toString(), k -> new ArrayList<>());
    if (!plain && !others.isEmpty() && choices.chance(25)) {
      return choices.pick(others);
    }
    Value.Struct struct = new Value.Struct(decl.id(), new LinkedHashMap<>());
    if (decl.is(Kind.ENTITY)) {
      others.add(struct);
    }
    fill(struct, decl, ref.arguments(), depth - 1);
    if (decl.is(Kind.RECORD)) {
      others.add(struct);
    }
    return struct;
  }

  private static boolean isEmpty(Decl decl) {
    return decl.is(Kind.ENUM) && decl.constants().isEmpty();
  }

  private void fill(Value.Struct struct, Decl decl, List<Type> arguments, int depth) {
    for (Member member : decl.members()) {
      Type type = member.type().at(arguments);
      boolean nullable = decl.is(Kind.RECORD) && !type.isPrimitive();
      boolean deep = depth <= 0 && nullable && type instanceof Type.Ref;
      struct.members.put(member.id(), deep ? null : value(type, depth, nullable));
    }
  }
}
