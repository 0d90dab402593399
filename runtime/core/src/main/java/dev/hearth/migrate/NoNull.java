package dev.hearth.migrate;

import org.jspecify.annotations.Nullable;

/** Refuses null in a container that can hold none. */
final class NoNull {
  private NoNull() {}

  /**
   * What to say of a container that {@code thrown} says cannot be filled.
   *
   * @param old what the old one held, {@code now} what became of each
   * @return {@code thrown} itself where no null is to blame
   */
  static RuntimeException refusal(
      NullPointerException thrown,
      Object container,
      @Nullable Object[] old,
      @Nullable Object[] now) {
    for (int i = 0; i < now.length; i++) {
      if (now[i] == null) {
        return became(container, old[i]);
      }
    }
    return thrown;
  }

  /** The same of a map's values, each with its key. */
  static RuntimeException refusalOfValues(
      NullPointerException thrown, Object map, @Nullable Object[] keys, @Nullable Object[] now) {
    for (int i = 0; i < now.length; i++) {
      if (now[i] == null) {
        return refusal(map, "the value of its " + Show.value(keys[i]));
      }
    }
    return thrown;
  }

  private static MigrationException became(Object container, @Nullable Object old) {
    return refusal(container, old == null ? "what it holds" : "its " + Show.value(old));
  }

  private static MigrationException refusal(Object container, String what) {
    return new MigrationException(
        what + " became null, and " + Show.one(container.getClass()) + " holds none");
  }
}
