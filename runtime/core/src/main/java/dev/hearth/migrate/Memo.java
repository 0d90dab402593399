package dev.hearth.migrate;

import org.jspecify.annotations.Nullable;

/**
 * What became of which object, by identity. Open addressing: a map entry per value would double
 * what a migration allocates.
 */
final class Memo {
  private static final int GOLDEN = 0x9E3779B9;

  /** Keys at even places, each with its value behind it. */
  private @Nullable Object[] slots = new @Nullable Object[128];

  private int bits = 6;
  private int size;

  /** What {@code key} became; null when that is not known. */
  @Nullable Object get(Object key) {
    @Nullable Object[] slots = this.slots;
    int i = home(key);
    while (true) {
      Object found = slots[i];
      if (found == key) {
        return slots[i + 1];
      }
      if (found == null) {
        return null;
      }
      i = (i + 2) & (slots.length - 1);
    }
  }

  /** Notes what {@code key} became; null takes the note back. */
  void put(Object key, @Nullable Object value) {
    int i = place(key);
    if (slots[i] == null) {
      slots[i] = key;
      if (++size > slots.length / 4) {
        slots[i + 1] = value;
        grow();
        return;
      }
    }
    slots[i + 1] = value;
  }

  private int place(Object key) {
    int i = home(key);
    while (slots[i] != null && slots[i] != key) {
      i = (i + 2) & (slots.length - 1);
    }
    return i;
  }

  private int home(Object key) {
    return ((System.identityHashCode(key) * GOLDEN) >>> (32 - bits)) << 1;
  }

  private void grow() {
    @Nullable Object[] old = slots;
    slots = new @Nullable Object[old.length * 2];
    bits++;
    for (int i = 0; i < old.length; i += 2) {
      Object key = old[i];
      if (key != null) {
        int to = place(key);
        slots[to] = key;
        slots[to + 1] = old[i + 1];
      }
    }
  }
}
