package dev.hearth.migrate;

import org.jspecify.annotations.Nullable;

/**
 * What became of which object, by identity. Open addressing: a map entry per value would double
 * what a migration allocates.
 *
 * <p>In segments, which are small enough to begin young: at each write of a young object into an
 * old array, as one large array is from its beginning, the garbage collector takes note of it.
 */
final class Memo {
  private static final int GOLDEN = 0x9E3779B9;
  private static final int SEGMENT = 12;
  private static final int IN_SEGMENT = (1 << SEGMENT) - 1;
  private static final int MOST_BITS = 29;

  /** Each with its keys at even places, and the value of a key behind it. */
  private @Nullable Object[][] segments = segments(6);

  private int bits = 6;
  private int size;

  private static @Nullable Object[][] segments(int bits) {
    int each = Math.min(bits, SEGMENT);
    return new @Nullable Object[1 << (bits - each)][2 << each];
  }

  /** What {@code key} became; null when that is not known. */
  @Nullable Object get(Object key) {
    int place = place(key);
    return segments[place >>> SEGMENT][2 * (place & IN_SEGMENT) + 1];
  }

  /** Notes what {@code key} became; null takes the note back. */
  void put(Object key, @Nullable Object value) {
    int place = place(key);
    @Nullable Object[] slots = segments[place >>> SEGMENT];
    int i = 2 * (place & IN_SEGMENT);
    slots[i + 1] = value;
    if (slots[i] == null) {
      slots[i] = key;
      if (++size > 1 << (bits - 1)) {
        grow(bits + 1);
      }
    }
  }

  /** How many keys it has. */
  int size() {
    return size;
  }

  /** Makes room for {@code more} keys at once. */
  void expect(int more) {
    int needed = bits;
    while (needed < MOST_BITS && (long) size + more > 1L << (needed - 1)) {
      needed++;
    }
    if (needed > bits) {
      grow(needed);
    }
  }

  /** Where {@code key} is, or is to be put. */
  private int place(Object key) {
    int place = (System.identityHashCode(key) * GOLDEN) >>> (32 - bits);
    while (true) {
      Object found = segments[place >>> SEGMENT][2 * (place & IN_SEGMENT)];
      if (found == null || found == key) {
        return place;
      }
      place = (place + 1) & ((1 << bits) - 1);
    }
  }

  private void grow(int to) {
    @Nullable Object[][] old = segments;
    segments = segments(to);
    bits = to;
    for (@Nullable Object[] slots : old) {
      for (int i = 0; i < slots.length; i += 2) {
        Object key = slots[i];
        if (key != null) {
          int place = place(key);
          @Nullable Object[] now = segments[place >>> SEGMENT];
          now[2 * (place & IN_SEGMENT)] = key;
          now[2 * (place & IN_SEGMENT) + 1] = slots[i + 1];
        }
      }
    }
  }
}
