package dev.hearth.testkit;

import dev.hearth.migrate.StateClass;
import dev.hearth.migrate.StateClasses;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.StateDef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What kind of state an object is, by a schema and its own class. */
final class Shape {
  enum Kind {
    LEAF,
    CONSTANT,
    RECORD,
    ENTITY,
    OPTIONAL,
    ARRAY,
    MAP,
    SET,
    SEQUENCE
  }

  @SuppressWarnings("JdkObsolete") // whatever a program holds
  private static final Set<Class<?>> HASHED =
      Set.of(
          HashSet.class,
          HashMap.class,
          Hashtable.class,
          ConcurrentHashMap.class,
          ConcurrentHashMap.KeySetView.class,
          IdentityHashMap.class,
          WeakHashMap.class);

  private final StateClasses classes;
  private final LibraryLeaves library;
  private final Map<Class<?>, Kind> kinds = new HashMap<>();
  private final Map<Class<?>, Boolean> variants = new HashMap<>();

  Shape(StateClasses classes) {
    this.classes = classes;
    this.library = new LibraryLeaves(classes);
  }

  /**
   * What {@code object} is.
   *
   * @throws IllegalArgumentException when it is no state
   */
  Kind kind(Object object) {
    return kinds.computeIfAbsent(declared(object), this::find);
  }

  private Kind find(Class<?> type) {
    Optional<StateDef> def = def(type);
    if (def.isPresent()) {
      return switch (def.get().kind()) {
        case RECORD -> Kind.RECORD;
        case ENTITY -> Kind.ENTITY;
        case ENUM -> Kind.CONSTANT;
        case SEALED -> throw new IllegalStateException(type + " has no objects");
      };
    }
    if (library.contains(type)
        || Leaves.all().stream().anyMatch(leaf -> leaf.isAssignableFrom(type))) {
      return Kind.LEAF;
    }
    if (type.isArray()) {
      return Kind.ARRAY;
    }
    if (type == Optional.class) {
      return Kind.OPTIONAL;
    }
    if (Map.class.isAssignableFrom(type)) {
      return Kind.MAP;
    }
    if (Collection.class.isAssignableFrom(type)) {
      return Set.class.isAssignableFrom(type) ? Kind.SET : Kind.SEQUENCE;
    }
    throw new IllegalArgumentException(
        "a " + type.getName() + " is none of the state types " + classes.schema().types().keySet());
  }

  /** The parts of a record or an entity. */
  StateClass.Composite composite(Object object) {
    String name = classes.typeOf(object.getClass()).orElseThrow();
    return (StateClass.Composite) classes.named(name);
  }

  /** The text of a leaf: the same for the same. */
  String leafText(Object leaf) {
    return library.text(leaf).orElseGet(() -> LeafText.of(leaf));
  }

  /** What people write for the type of a state object. */
  String typeName(Object object) {
    String name = classes.typeOf(declared(object)).orElseThrow();
    return classes.schema().displayName(name);
  }

  /** Whether a value's type has to be told: what holds it may hold others as well. */
  boolean isVariant(Object object) {
    return variants.computeIfAbsent(
        declared(object),
        type ->
            def(type).filter(d -> !classes.schema().familiesOf(d.name()).isEmpty()).isPresent());
  }

  private Optional<StateDef> def(Class<?> type) {
    return classes.typeOf(type).map(classes.schema()::type);
  }

  /** Whether the elements or keys of a container come in no order that means anything. */
  static boolean isUnordered(Object container) {
    Class<?> type = container.getClass();
    while (type.getClassLoader() != null) {
      type = type.getSuperclass();
    }
    boolean immutable =
        type.getName().startsWith("java.util.ImmutableCollections$")
            && !(container instanceof List);
    return immutable || HASHED.contains(type);
  }

  private static Class<?> declared(Object object) {
    return object instanceof Enum<?> constant ? constant.getDeclaringClass() : object.getClass();
  }

  /**
   * What an object holds, nulls included: of an entity what is in its handles, of a map keys and
   * values in turn. Primitives in an array are not told.
   */
  List<@Nullable Object> parts(Object object) {
    List<@Nullable Object> parts = new ArrayList<>();
    switch (kind(object)) {
      case RECORD, ENTITY -> {
        StateClass.Composite type = composite(object);
        for (int i = 0; i < type.names().size(); i++) {
          parts.add(type.get(object, i));
        }
      }
      case MAP ->
          ((Map<?, ?>) object)
              .forEach(
                  (key, value) -> {
                    parts.add(key);
                    parts.add(value);
                  });
      case SET, SEQUENCE -> parts.addAll((Collection<?>) object);
      case OPTIONAL -> ((Optional<?>) object).ifPresent(parts::add);
      case ARRAY -> {
        if (object instanceof @Nullable Object[] array) {
          Collections.addAll(parts, array);
        }
      }
      case LEAF, CONSTANT -> {}
    }
    return parts;
  }
}
