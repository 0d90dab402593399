package dev.hearth.dev.reload;

import dev.hearth.Hot;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the handles whose values can be changed in place. What a step does to such a value is not
 * in the journal, and so is not undone when the step throws.
 */
final class InPlace {
  /** Enough to meet every handle of a program; its millions of values need not all be seen. */
  private static final int MOST = 100_000;

  private record Seen(Object value, String handle) {}

  private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Seen> open = new ArrayDeque<>();
  private final IdentityHashMap<Object, String> found = new IdentityHashMap<>();

  private InPlace() {}

  /** Each such handle with the kind of its value: {@code Arena.grid (int[])}. */
  static List<String> in(Object program) {
    return search(program).values().stream().distinct().sorted().toList();
  }

  /** The handle that has this very value, when it is such a one. */
  static Optional<String> handleOf(Object value, Object program) {
    Class<?> type = value.getClass();
    boolean container = value instanceof Collection<?> || value instanceof Map<?, ?>;
    return type.isArray() || (container && isMutable(type))
        ? Optional.ofNullable(search(program).get(value))
        : Optional.empty();
  }

  private static IdentityHashMap<Object, String> search(Object program) {
    InPlace search = new InPlace();
    search.open.add(new Seen(program, ""));
    while (!search.open.isEmpty() && search.met.size() < MOST) {
      Seen next = search.open.pop();
      if (search.met.add(next.value())) {
        search.look(next.value(), next.handle());
      }
    }
    return search.found;
  }

  private void look(Object value, String handle) {
    Class<?> type = value.getClass();
    if (type.isArray()) {
      found.put(value, handle + " (" + type.getSimpleName() + ")");
      for (int i = 0; !type.getComponentType().isPrimitive() && i < Array.getLength(value); i++) {
        add(Array.get(value, i), handle);
      }
    } else if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
      if (isMutable(type)) {
        found.put(value, handle + " (" + type.getSimpleName() + ")");
      }
      elements(value).forEach(element -> add(element, handle));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(content -> add(content, handle));
    } else if (type.isRecord()) {
      components(value, (name, content) -> add(content, handle));
    } else {
      handles(value, (name, content) -> add(content, type.getSimpleName() + "." + name));
    }
  }

  private void add(@Nullable Object value, String handle) {
    if (value != null && !value.getClass().getName().startsWith("java.lang.")) {
      open.push(new Seen(value, handle));
    }
  }

  private static Collection<?> elements(Object container) {
    if (container instanceof Map<?, ?> map) {
      List<Object> both = new ArrayList<>(map.keySet());
      both.addAll(map.values());
      return both;
    }
    return (Collection<?>) container;
  }

  /**
   * Persistent collections come from libraries; those of the JDK say by their class what they are.
   */
  private static boolean isMutable(Class<?> type) {
    String name = type.getName();
    return name.startsWith("java.")
        && !name.startsWith("java.util.ImmutableCollections$")
        && !name.matches("java\\.util\\.Collections\\$(Unmodifiable|Empty|Singleton).*");
  }

  private static void components(Object owner, BiConsumer<String, @Nullable Object> each) {
    for (RecordComponent component : owner.getClass().getRecordComponents()) {
      if (!component.getType().isPrimitive()) {
        field(owner, component.getName()).ifPresent(f -> each.accept(f.getName(), get(f, owner)));
      }
    }
  }

  private static Optional<Field> field(Object owner, String name) {
    try {
      return Optional.of(owner.getClass().getDeclaredField(name));
    } catch (NoSuchFieldException e) {
      return Optional.empty();
    }
  }

  private static void handles(Object owner, BiConsumer<String, @Nullable Object> each) {
    for (Field field : owner.getClass().getDeclaredFields()) {
      if (field.getType() == Hot.class && !Modifier.isStatic(field.getModifiers())) {
        if (get(field, owner) instanceof Hot<?> hot) {
          each.accept(field.getName(), hot.get());
        }
      }
    }
  }

  private static @Nullable Object get(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException | RuntimeException e) {
      return null;
    }
  }
}
