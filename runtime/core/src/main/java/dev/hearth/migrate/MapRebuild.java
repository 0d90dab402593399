package dev.hearth.migrate;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Rebuilds maps with new keys and values: the same kind, order and mutability. */
final class MapRebuild {
  private MapRebuild() {}

  /**
   * A map like {@code from}.
   *
   * @param old its keys, {@code keys} what became of each, {@code values} their new values
   * @throws MigrationException when two keys fall together, or a key or a value became null in a
   *     map that holds none
   */
  static Object like(
      Map<?, ?> from,
      @Nullable Object[] old,
      @Nullable Object[] keys,
      @Nullable Object[] values,
      Rebuilding in) {
    NewEntries entries = new NewEntries(old, keys, values, in);
    try {
      return rebuilt(from, entries, in);
    } catch (NullPointerException e) {
      throw entries.refusal(e, from);
    }
  }

  private static Object rebuilt(Map<?, ?> from, NewEntries entries, Rebuilding in) {
    return switch (ContainerKind.of(from)) {
      case ENUM -> entries.into(enumMap(from, entries.keys(), in));
      case SORTED -> sorted(from, entries, in);
      case SORTED_VIEW -> Collections.unmodifiableNavigableMap(sorted(from, entries, in));
      case IMMUTABLE -> immutable(entries);
      case UNMODIFIABLE -> Collections.unmodifiableMap(entries.into(new LinkedHashMap<>()));
      case SAME_CLASS -> entries.into(another(from, entries.keys().length));
      case MODIFIABLE, FIXED_SIZE, PRIORITY_QUEUE -> entries.into(new LinkedHashMap<>());
    };
  }

  @SuppressWarnings("unchecked") // it is new and empty
  private static Map<@Nullable Object, @Nullable Object> another(Map<?, ?> from, int size) {
    int capacity = (int) Math.min(size / 0.75 + 1, 1 << 30);
    if (from.getClass() == HashMap.class) {
      return new HashMap<>(capacity);
    }
    return from.getClass() == LinkedHashMap.class
        ? new LinkedHashMap<>(capacity)
        : (Map<@Nullable Object, @Nullable Object>) ContainerKind.another(from);
  }

  private static Map<@Nullable Object, @Nullable Object> enumMap(
      Map<?, ?> from, @Nullable Object[] keys, Rebuilding in) {
    Class<?> type = EnumTypes.after(from, keys, in);
    return type != null ? EnumTypes.map(type) : new LinkedHashMap<>();
  }

  private static NavigableMap<@Nullable Object, @Nullable Object> sorted(
      Map<?, ?> from, NewEntries entries, Rebuilding in) {
    Comparator<?> own = ((SortedMap<?, ?>) from).comparator();
    Comparator<Object> by = SortOrder.of(own, entries.keys(), in);
    return from instanceof ConcurrentSkipListMap
        ? entries.into(new ConcurrentSkipListMap<>(by))
        : entries.into(new TreeMap<>(by));
  }

  private static Object immutable(NewEntries entries) {
    Map<@Nullable Object, @Nullable Object> distinct = entries.into(new LinkedHashMap<>());
    return entries.holdNull()
        ? Collections.unmodifiableMap(new HashMap<>(distinct))
        : Map.copyOf(distinct);
  }
}
