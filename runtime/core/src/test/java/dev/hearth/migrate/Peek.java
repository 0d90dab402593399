package dev.hearth.migrate;

import dev.hearth.Hot;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Looks into objects of classes that the test cannot name. */
final class Peek {
  private Peek() {}

  /**
   * What is at the end of a path: a component or handle by its name, {@code [red]} of a map with
   * text for keys, {@code [0]} of a collection, {@code ?} of an Optional.
   */
  static Object at(Object owner, String... path) {
    Object at = owner;
    for (String step : path) {
      Object next = step(at, step);
      if (next == null) {
        throw new AssertionError(step + " is null");
      }
      at = next;
    }
    return at;
  }

  /** The same as a type that the test knows. */
  static <T> T at(Class<T> type, Object owner, String... path) {
    return type.cast(at(owner, path));
  }

  private static Object step(Object at, String step) {
    if (at instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    if (!step.startsWith("[")) {
      return field(at, step);
    }
    String key = step.substring(1, step.length() - 1);
    return at instanceof Map<?, ?> map
        ? map.get(key)
        : ((Collection<?>) at).toArray()[Integer.parseInt(key)];
  }

  static Object field(Object at, String name) {
    try {
      Field field = at.getClass().getDeclaredField(name);
      field.setAccessible(true);
      Object value = field.get(at);
      return value instanceof Hot<?> hot ? hot.get() : value;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no " + name + " in " + at.getClass(), e);
    }
  }
}
