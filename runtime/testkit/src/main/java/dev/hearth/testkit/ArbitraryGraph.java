package dev.hearth.testkit;

import dev.hearth.migrate.Assembly;
import dev.hearth.migrate.EntityClass;
import dev.hearth.migrate.EnumClass;
import dev.hearth.migrate.MigrationException;
import dev.hearth.migrate.RecordClass;
import dev.hearth.migrate.Route;
import dev.hearth.migrate.StateClasses;
import dev.hearth.schema.Component;
import dev.hearth.schema.Containers;
import dev.hearth.schema.LibraryLeaf;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateType;
import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Makes up a whole program's state: with values that are shared, and entities that know each other.
 */
final class ArbitraryGraph {
  private static final int DEEPEST = 6;
  private static final int MOST_TRIES = 100;
  private static final int LARGE = 1000;

  private final StateClasses classes;
  private final Heights heights;
  private final Assembly assembly;
  private final ArbitraryForms forms;
  private final RandomGenerator random;
  private final Wishes wishes;
  private final Map<String, List<Object>> entities = new HashMap<>();
  private final Map<StateType, List<Object>> records = new HashMap<>();
  private final Deque<Object> unfilled = new ArrayDeque<>();

  /** How many objects may still be made; a few more come where there must be one. */
  private int left;

  private ArbitraryGraph(Route route, RandomGenerator random, int size, Wishes wishes) {
    this.classes = route.classes();
    this.heights = new Heights(classes.schema());
    this.assembly = new Assembly(route);
    this.forms = new ArbitraryForms(assembly, random);
    this.random = random;
    this.wishes = wishes;
    this.left = size;
  }

  /**
   * A program in the classes that {@code route} begins in.
   *
   * @param size about how many objects it has
   * @throws AssertionError when a constructor refuses whatever it is given
   */
  static Object of(Route route, String program, RandomGenerator random, int size, Wishes wishes) {
    ArbitraryGraph graph = new ArbitraryGraph(route, random, size, wishes);
    Object root = graph.created(program);
    while (!graph.unfilled.isEmpty()) {
      graph.fill(graph.unfilled.remove());
    }
    graph.assembly.finish();
    return root;
  }

  private Object created(String name) {
    Object entity = assembly.create((EntityClass) classes.named(name));
    entities.computeIfAbsent(name, n -> new ArrayList<>()).add(entity);
    unfilled.add(entity);
    left--;
    return entity;
  }

  private void fill(Object entity) {
    StateDef def = classes.schema().type(classes.typeOf(entity.getClass()).orElseThrow());
    EntityClass type = (EntityClass) classes.named(def.name());
    List<Component> handles = def.components();
    for (int i = 0; i < handles.size(); i++) {
      Component handle = handles.get(i);
      Optional<Function<RandomGenerator, ? extends @Nullable Object>> wish =
          wish(type.type(), handle);
      type.set(entity, i, wish.isPresent() ? wish.get().apply(random) : value(handle.type(), 0));
    }
    assembly.filled(type);
  }

  private Optional<Function<RandomGenerator, ? extends @Nullable Object>> wish(
      Class<?> owner, Component part) {
    return Optional.ofNullable(wishes.parts().get(new Wishes.Part(owner, part.name())));
  }

  private Object value(StateType type, int depth) {
    Function<RandomGenerator, ?> wish = wishes.values().get(classes.declaredAs(type));
    if (wish != null) {
      return wish.apply(random);
    }
    if (type instanceof StateType.Leaf leaf) {
      return leaf(leaf);
    }
    if (type instanceof StateType.Array array) {
      return array(array, depth);
    }
    if (type instanceof StateType.Container container) {
      return container(container, depth);
    }
    if (type instanceof StateType.Ref ref) {
      return state(ref, depth);
    }
    throw new IllegalStateException("a type parameter without an argument: " + type);
  }

  private Object leaf(StateType.Leaf type) {
    if (LibraryLeaf.parse(type.name()).isPresent()) {
      Class<?> own = classes.declaredAs(type);
      throw new AssertionError(
          "only its library can make up a "
              + own.getName()
              + ". Say what there can be, as in: .with("
              + own.getSimpleName()
              + ".class, random -> …)");
    }
    return ArbitraryLeaves.any(type.name(), random);
  }

  /** A value where null may be one; where values come to their end by a null, there is one. */
  private @Nullable Object nullable(StateType type, int depth) {
    if (type.primitive()) {
      return value(type, depth);
    }
    if (!heights.isPossible(type)) {
      return null;
    }
    boolean leads = !(type instanceof StateType.Leaf);
    if (!heights.ends(type)) {
      return isNearEnd(depth) || random.nextInt(4) == 0 ? null : value(type, depth);
    }
    boolean isNull =
        wishes.nulls()
            && !isOptional(type)
            && ((leads && isNearEnd(depth)) || random.nextInt(12) == 0);
    return isNull ? null : value(type, depth);
  }

  private static boolean isOptional(StateType type) {
    return type instanceof StateType.Container container
        ? container.name().equals("Optional")
        : type instanceof StateType.Leaf leaf && leaf.name().startsWith("Optional");
  }

  private Object state(StateType.Ref type, int depth) {
    StateDef def = classes.schema().type(type.name());
    return switch (def.kind()) {
      case RECORD -> record(type, def, depth);
      case ENUM -> constant(def);
      case SEALED -> member(def, depth);
      case ENTITY -> entity(def.name());
    };
  }

  private Object constant(StateDef def) {
    return ((EnumClass) classes.named(def.name())).constant(oneOf(def.constants(), def));
  }

  private String oneOf(List<String> names, StateDef def) {
    if (names.isEmpty()) {
      throw new AssertionError("there is no value of " + def.name() + ", so nothing can hold one");
    }
    return names.get(random.nextInt(names.size()));
  }

  private Object member(StateDef family, int depth) {
    List<String> variants = heights.variants(family.name(), isNearEnd(depth));
    String variant = oneOf(variants, family);
    return value(new StateType.Ref(variant, List.of()), depth);
  }

  private Object entity(String name) {
    List<Object> known = entities.getOrDefault(name, List.of());
    return !known.isEmpty() && (left <= 0 || random.nextInt(3) == 0)
        ? known.get(random.nextInt(known.size()))
        : created(name);
  }

  private Object record(StateType.Ref type, StateDef def, int depth) {
    List<Object> made = records.computeIfAbsent(type, t -> new ArrayList<>());
    if (!made.isEmpty() && random.nextInt(6) == 0) {
      return made.get(random.nextInt(made.size()));
    }
    RecordClass own = (RecordClass) classes.named(def.name());
    MigrationException refusal = null;
    for (int i = 0; i < MOST_TRIES; i++) {
      try {
        Object record = own.make(components(own, type, def, depth));
        left--;
        made.add(record);
        return record;
      } catch (MigrationException e) {
        refusal = e;
      }
    }
    throw new AssertionError(
        "no "
            + own.type().getName()
            + " could be made up, in "
            + MOST_TRIES
            + " tries: "
            + (refusal == null ? "" : refusal.getMessage())
            + ". Say what it can hold, as in: .with("
            + own.type().getSimpleName()
            + ".class, random -> …)",
        refusal);
  }

  private @Nullable Object[] components(
      RecordClass own, StateType.Ref type, StateDef def, int depth) {
    @Nullable Object[] values = new @Nullable Object[def.components().size()];
    for (int i = 0; i < values.length; i++) {
      Component component = def.components().get(i);
      Optional<Function<RandomGenerator, ? extends @Nullable Object>> wish =
          wish(own.type(), component);
      values[i] =
          wish.isPresent()
              ? wish.get().apply(random)
              : nullable(component.type().with(type.arguments()), depth + 1);
    }
    return values;
  }

  private Object array(StateType.Array type, int depth) {
    int length = count(type.element(), depth);
    Object array = Array.newInstance(classes.declaredAs(type.element()), length);
    for (int i = 0; i < length; i++) {
      Array.set(array, i, nullable(type.element(), depth + 1));
    }
    return array;
  }

  private Object container(StateType.Container type, int depth) {
    StateType element = type.arguments().get(0);
    int count = count(element, depth);
    if (type.name().equals("Optional")) {
      return count == 0 ? Optional.empty() : Optional.of(value(element, depth + 1));
    }
    ArbitraryForms.Form form =
        forms.choose(Containers.classOf(type.name()), classes.declaredAs(element));
    @Nullable Object[] elements = new @Nullable Object[count];
    @Nullable Object[] values = new @Nullable Object[count];
    boolean map = Containers.isMap(type.name());
    for (int i = 0; i < count; i++) {
      elements[i] =
          !map && form.takesNull() ? nullable(element, depth + 1) : value(element, depth + 1);
      if (map) {
        StateType second = type.arguments().get(1);
        values[i] = form.takesNull() ? nullable(second, depth + 1) : value(second, depth + 1);
      }
    }
    return map ? forms.map(form, elements, values) : forms.collection(form, elements);
  }

  private int count(StateType element, int depth) {
    if (isNearEnd(depth) || !heights.isPossible(element)) {
      return 0;
    }
    boolean leads = !(element instanceof StateType.Leaf);
    return switch (random.nextInt(8)) {
      case 0, 1 -> 0;
      case 2 -> 1;
      case 3 -> leads ? 2 : random.nextInt(4) == 0 ? LARGE : 9;
      default -> 1 + random.nextInt(4);
    };
  }

  private boolean isNearEnd(int depth) {
    return left <= 0 || depth > DEEPEST;
  }
}
