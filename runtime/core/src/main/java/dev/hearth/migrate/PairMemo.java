package dev.hearth.migrate;

import org.jspecify.annotations.Nullable;

/**
 * What became of which object by which carrier, by identity. One table for all carriers: there can
 * be as many of them as there are objects.
 */
final class PairMemo {
  private static final int GOLDEN = 0x9E3779B9;
  private static final int WIDTH = 3;

  /** Carriers at each third place, each with its object and what that became behind it. */
  private @Nullable Object[] slots = new @Nullable Object[WIDTH << 6];

  private int bits = 6;
  private int size;

  /** What {@code key} became by {@code carrier}; null when that is not known. */
  @Nullable Object get(Object carrier, Object key) {
    return slots[place(carrier, key) + 2];
  }

  /** Notes what {@code key} became by {@code carrier}; null takes the note back. */
  void put(Object carrier, Object key, @Nullable Object value) {
    int i = place(carrier, key);
    boolean added = slots[i] == null;
    slots[i] = carrier;
    slots[i + 1] = key;
    slots[i + 2] = value;
    if (added && ++size > 1 << (bits - 1)) {
      grow();
    }
  }

  private int place(Object carrier, Object key) {
    int i = home(carrier, key);
    while (slots[i] != null && !(slots[i] == carrier && slots[i + 1] == key)) {
      i += WIDTH;
      if (i == slots.length) {
        i = 0;
      }
    }
    return i;
  }

  private int home(Object carrier, Object key) {
    int hash = System.identityHashCode(key) + 31 * System.identityHashCode(carrier);
    return ((hash * GOLDEN) >>> (32 - bits)) * WIDTH;
  }

  private void grow() {
    @Nullable Object[] old = slots;
    slots = new @Nullable Object[old.length * 2];
    bits++;
    for (int i = 0; i < old.length; i += WIDTH) {
      Object carrier = old[i];
      Object key = old[i + 1];
      if (carrier != null && key != null) {
        int to = place(carrier, key);
        slots[to] = carrier;
        slots[to + 1] = key;
        slots[to + 2] = old[i + 2];
      }
    }
  }
}
