package dev.hearth.snapshot;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** A number for each object, by its identity and what it is met as. */
final class Identities {
  private final IdentityHashMap<Object, Numbers> numbers = new IdentityHashMap<>();
  private @Nullable Object lastKind;
  private Numbers last = new Numbers();

  /** The number of {@code object}; 0 when it has none. */
  int get(Object object, Object kind) {
    return of(kind).get(object);
  }

  void put(Object object, Object kind, int number) {
    of(kind).put(object, number);
  }

  /** The number of {@code object}; 0 when it had none, and has {@code number} now. */
  int meet(Object object, Object kind, int number) {
    return of(kind).meet(object, number);
  }

  private Numbers of(Object kind) {
    if (kind != lastKind) {
      last = numbers.computeIfAbsent(kind, k -> new Numbers());
      lastKind = kind;
    }
    return last;
  }

  /**
   * Those of one kind. Open addressing: a map entry per object would cost more than what it is
   * about. The objects are in segments, which are small enough to begin young: at each write into
   * one large, old array the garbage collector would take note of it.
   */
  private static final class Numbers {
    private static final int GOLDEN = 0x9E3779B9;
    private static final int SEGMENT = 12;
    private static final int IN_SEGMENT = (1 << SEGMENT) - 1;

    private int bits = 6;
    private @Nullable Object[][] objects = segments(bits);
    private int[] numbers = new int[1 << bits];
    private int size;

    private static @Nullable Object[][] segments(int bits) {
      int each = Math.min(bits, SEGMENT);
      return new @Nullable Object[1 << (bits - each)][1 << each];
    }

    int get(Object object) {
      return numbers[place(object)];
    }

    void put(Object object, int number) {
      int place = place(object);
      numbers[place] = number;
      occupy(place, object);
    }

    int meet(Object object, int number) {
      int place = place(object);
      int before = numbers[place];
      if (before == 0) {
        numbers[place] = number;
        occupy(place, object);
      }
      return before;
    }

    private void occupy(int place, Object object) {
      @Nullable Object[] segment = objects[place >>> SEGMENT];
      if (segment[place & IN_SEGMENT] == null) {
        segment[place & IN_SEGMENT] = object;
        if (++size > numbers.length / 2) {
          grow();
        }
      }
    }

    /** Where {@code object} is, or is to be put. */
    private int place(Object object) {
      int place = (System.identityHashCode(object) * GOLDEN) >>> (32 - bits);
      while (true) {
        Object found = objects[place >>> SEGMENT][place & IN_SEGMENT];
        if (found == null || found == object) {
          return place;
        }
        place = (place + 1) & (numbers.length - 1);
      }
    }

    private void grow() {
      @Nullable Object[][] oldObjects = objects;
      int[] oldNumbers = numbers;
      bits++;
      objects = segments(bits);
      numbers = new int[1 << bits];
      for (int i = 0; i < oldNumbers.length; i++) {
        Object object = oldObjects[i >>> SEGMENT][i & IN_SEGMENT];
        if (object != null) {
          int place = place(object);
          objects[place >>> SEGMENT][place & IN_SEGMENT] = object;
          numbers[place] = oldNumbers[i];
        }
      }
    }
  }
}
