package dev.hearth.dev.beside;

import dev.hearth.Hot;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares two graphs of state: of the same classes and leaves, in the same order, and with the
 * same objects in several places.
 */
final class SameGraph {
  private record Pair(@Nullable Object left, @Nullable Object right, String path) {}

  private final IdentityHashMap<Object, Object> rights = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Object> lefts = new IdentityHashMap<>();
  private final Deque<Pair> open = new ArrayDeque<>();

  private SameGraph() {}

  /** Where they differ first; none when they do not. */
  static Optional<String> difference(Object left, Object right) {
    SameGraph graph = new SameGraph();
    graph.open.add(new Pair(left, right, left.getClass().getSimpleName()));
    while (!graph.open.isEmpty()) {
      Optional<String> difference = graph.compare(graph.open.remove());
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private Optional<String> compare(Pair pair) {
    Object left = pair.left();
    Object right = pair.right();
    if (left == null || right == null) {
      return left == right ? Optional.empty() : differs(pair);
    }
    if (left.getClass() != right.getClass()) {
      return differs(pair);
    }
    if (left instanceof Number || left instanceof String || left instanceof Enum<?>) {
      return left.equals(right) ? Optional.empty() : differs(pair);
    }
    if (!(left instanceof Optional)) {
      Object known = rights.putIfAbsent(left, right);
      Object back = lefts.putIfAbsent(right, left);
      if (known != null || back != null) {
        boolean same = known == right && back == left;
        return same ? Optional.empty() : Optional.of(pair.path() + " is shared otherwise");
      }
    }
    List<@Nullable Object> parts = parts(left);
    List<@Nullable Object> others = parts(right);
    if (parts.size() != others.size()) {
      return Optional.of(
          pair.path() + " has " + parts.size() + " parts, and should have " + others.size());
    }
    for (int i = 0; i < parts.size(); i++) {
      open.add(new Pair(parts.get(i), others.get(i), pair.path() + "/" + i));
    }
    return Optional.empty();
  }

  private static Optional<String> differs(Pair pair) {
    return Optional.of(pair.path() + " is " + pair.left() + ", and should be " + pair.right());
  }

  private static List<@Nullable Object> parts(Object owner) {
    List<@Nullable Object> parts = new ArrayList<>();
    if (owner instanceof Collection<?> all) {
      parts.addAll(all);
    } else if (owner instanceof Map<?, ?> map) {
      parts.addAll(map.keySet());
      parts.addAll(map.values());
    } else if (owner instanceof Optional<?> optional) {
      parts.add(optional.orElse(null));
    } else if (owner.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(owner); i++) {
        parts.add(Array.get(owner, i));
      }
    } else {
      for (Field field : owner.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          parts.add(value(field, owner));
        }
      }
    }
    return parts;
  }

  private static @Nullable Object value(Field field, Object owner) {
    try {
      field.setAccessible(true);
      Object value = field.get(owner);
      return value instanceof Hot<?> hot ? Objects.requireNonNull(hot.get()) : value;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
