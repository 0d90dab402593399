package dev.hearth.migrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a container holds, asked once: one that is a view of something may make its elements anew
 * each time.
 */
final class Elements {
  private final @Nullable Object[] old;

  private Elements(@Nullable Object[] old) {
    this.old = old;
  }

  static Elements of(Collection<?> collection) {
    return new Elements(collection.toArray());
  }

  /** Each key of the map, with its value behind it. */
  static Elements of(Map<?, ?> map) {
    List<@Nullable Object> parts = new ArrayList<>(map.size() * 2);
    map.forEach(
        (key, value) -> {
          parts.add(key);
          parts.add(value);
        });
    return new Elements(parts.toArray());
  }

  /** Every second of {@code parts}. */
  static @Nullable Object[] half(@Nullable Object[] parts, int first) {
    @Nullable Object[] half = new @Nullable Object[parts.length / 2];
    for (int i = 0; i < half.length; i++) {
      half[i] = parts[2 * i + first];
    }
    return half;
  }

  @Nullable Object[] old() {
    return old;
  }

  void visit(Copy copy) {
    for (Object element : old) {
      copy.visit(element);
    }
  }

  /** What they have become; the same array when each is the same. */
  @Nullable Object[] copied(Copy copy) {
    @Nullable Object[] now = old;
    for (int i = 0; i < old.length; i++) {
      Object element = copy.copied(old[i]);
      if (now == old && element != old[i]) {
        now = Arrays.copyOf(old, old.length, Object[].class);
      }
      if (now != old) {
        now[i] = element;
      }
    }
    return now;
  }
}
