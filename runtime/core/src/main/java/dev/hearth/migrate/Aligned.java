package dev.hearth.migrate;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the elements of a container that was gone through before, and has since changed a
 * little: what became of those that are still in their order need not be looked up.
 */
final class Aligned {
  /** So many that are gone in one place do not matter. */
  private static final int WINDOW = 16;

  private Aligned() {}

  /**
   * What becomes of the elements {@code now}.
   *
   * @param before the elements that were there, {@code became} what became of each
   * @param each says what becomes of one
   */
  static @Nullable Object[] of(
      @Nullable Object[] before,
      @Nullable Object[] became,
      @Nullable Object[] now,
      Function<Object, ? extends @Nullable Object> each) {
    @Nullable Object[] all = new @Nullable Object[now.length];
    int at = 0;
    for (int i = 0; i < now.length; i++) {
      Object element = now[i];
      if (element == null) {
        continue;
      }
      int found = find(before, element, at);
      if (found < 0) {
        all[i] = each.apply(element);
      } else {
        all[i] = became[found];
        at = found + 1;
      }
    }
    return all;
  }

  private static int find(@Nullable Object[] before, Object element, int at) {
    int end = Math.min(before.length, at + WINDOW);
    for (int i = at; i < end; i++) {
      if (before[i] == element) {
        return i;
      }
    }
    return -1;
  }
}
