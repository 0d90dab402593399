package dev.hearth.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of a map and their values, in its order. */
final class OldEntries {
  private final @Nullable Object[] keys;
  private final @Nullable Object[] values;

  private OldEntries(@Nullable Object[] keys, @Nullable Object[] values) {
    this.keys = keys;
    this.values = values;
  }

  static OldEntries of(Map<?, ?> map) {
    List<@Nullable Object> keys = new ArrayList<>(map.size());
    List<@Nullable Object> values = new ArrayList<>(map.size());
    map.forEach(
        (key, value) -> {
          keys.add(key);
          values.add(value);
        });
    return new OldEntries(keys.toArray(), values.toArray());
  }

  @Nullable Object[] keys() {
    return keys;
  }

  @Nullable Object[] values() {
    return values;
  }
}
