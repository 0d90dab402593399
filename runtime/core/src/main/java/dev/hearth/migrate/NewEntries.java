package dev.hearth.migrate;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of a map that is to be rebuilt. */
final class NewEntries {
  private final @Nullable Object[] old;
  private final @Nullable Object[] keys;
  private final @Nullable Object[] values;
  private final Rebuilding in;

  NewEntries(
      @Nullable Object[] old, @Nullable Object[] keys, @Nullable Object[] values, Rebuilding in) {
    this.old = old;
    this.keys = keys;
    this.values = values;
    this.in = in;
  }

  @Nullable Object[] keys() {
    return keys;
  }

  /** Puts all into {@code to}, which is empty. */
  <M extends Map<@Nullable Object, @Nullable Object>> M into(M to) {
    for (int i = 0; i < keys.length; i++) {
      to.put(keys[i], values[i]);
      if (to.size() != i + 1) {
        throw Distinct.collision(to, old, keys, i);
      }
    }
    in.placed(to);
    return to;
  }

  /** What to say of a map that {@code thrown} says cannot be filled with them. */
  RuntimeException refusal(NullPointerException thrown, Map<?, ?> from) {
    RuntimeException ofKeys = NoNull.refusal(thrown, from, old, keys);
    return ofKeys == thrown ? NoNull.refusalOfValues(thrown, from, old, values) : ofKeys;
  }

  boolean holdNull() {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] == null || values[i] == null) {
        return true;
      }
    }
    return false;
  }
}
