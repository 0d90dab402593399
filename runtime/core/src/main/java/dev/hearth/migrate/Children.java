package dev.hearth.migrate;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an object of a state graph holds. */
final class Children {
  private Children() {}

  /**
   * Gives {@code to} what {@code object} holds and is not null, in its order.
   *
   * @param parts its parts when it is a composite
   */
  static void of(Object object, StateClass.@Nullable Composite parts, Consumer<Object> to) {
    if (parts != null) {
      for (int i = 0; i < parts.names().size(); i++) {
        give(parts.get(object, i), to);
      }
    } else if (object instanceof Collection<?> collection) {
      collection.forEach(element -> give(element, to));
    } else if (object instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            give(key, to);
            give(value, to);
          });
    } else if (object instanceof Optional<?> optional) {
      give(optional.orElse(null), to);
    } else if (object instanceof @Nullable Object[] array) {
      for (Object element : array) {
        give(element, to);
      }
    }
  }

  private static void give(@Nullable Object child, Consumer<Object> to) {
    if (child != null) {
      to.accept(child);
    }
  }

  /** Whether an object that is of no state class may hold some. */
  static boolean leadOn(Object object) {
    return object instanceof Collection
        || object instanceof Map
        || object instanceof Optional
        || object instanceof Object[]
        || isGeneric(object.getClass());
  }

  /** A record that stays may hold what does not stay only by its type parameters. */
  private static boolean isGeneric(Class<?> type) {
    return type.isRecord() && type.getTypeParameters().length > 0;
  }
}
