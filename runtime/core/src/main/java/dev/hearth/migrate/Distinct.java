package dev.hearth.migrate;

import java.util.Comparator;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Refuses two keys or elements of the old container that are one and the same in the new. */
final class Distinct {
  private Distinct() {}

  /**
   * What to say about the element at {@code index}, which the new container had already.
   *
   * @param old the old container's elements or keys, {@code now} what became of them, in one order
   */
  static MigrationException collision(
      Object container, @Nullable Object[] old, @Nullable Object[] now, int index) {
    int first = 0;
    while (first < index && !same(container, now[first], now[index])) {
      first++;
    }
    String what = container instanceof java.util.Map ? "keys" : "elements";
    return MigrationException.ofFallen(
        old[index],
        "its "
            + what
            + " "
            + Show.value(old[first])
            + " and "
            + Show.value(old[index])
            + " fall together: "
            + both(Show.value(now[first]), Show.value(now[index])));
  }

  /** They may be the same only by the code that compares them. */
  private static String both(String first, String second) {
    return first.equals(second)
        ? "both are now " + first
        : "they are now " + first + " and " + second + ", which the new code takes for the same";
  }

  private static boolean same(Object container, @Nullable Object a, @Nullable Object b) {
    if (container instanceof SortedSet<?> sorted) {
      return compare(sorted.comparator(), a, b) == 0;
    }
    return container instanceof SortedMap<?, ?> sorted
        ? compare(sorted.comparator(), a, b) == 0
        : Objects.equals(a, b);
  }

  @SuppressWarnings("unchecked") // both are in a container that is sorted by it
  private static int compare(@Nullable Comparator<?> by, @Nullable Object a, @Nullable Object b) {
    if (by == null) {
      return a != null && b != null ? ((Comparable<Object>) a).compareTo(b) : 0;
    }
    return ((Comparator<Object>) by).compare(a, b);
  }
}
