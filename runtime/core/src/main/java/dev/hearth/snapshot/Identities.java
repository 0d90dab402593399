package dev.hearth.snapshot;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number for each object, by its identity and what it is met as. Open addressing: a map entry per
 * object would cost more than what it is about.
 */
final class Identities {
  private static final int GOLDEN = 0x9E3779B9;

  private @Nullable Object[] objects = new @Nullable Object[64];
  private @Nullable Object[] kinds = new @Nullable Object[64];
  private int[] numbers = new int[64];
  private int bits = 6;
  private int size;

  /** The number of {@code object}; 0 when it has none. */
  int get(Object object, Object kind) {
    return numbers[place(object, kind)];
  }

  void put(Object object, Object kind, int number) {
    int i = place(object, kind);
    if (objects[i] == null) {
      objects[i] = object;
      kinds[i] = kind;
      size++;
    }
    numbers[i] = number;
    if (size > objects.length / 2) {
      grow();
    }
  }

  @SuppressWarnings("ReferenceEquality") // identity is what it is about
  private int place(Object object, Object kind) {
    int hash = (System.identityHashCode(object) + 31 * System.identityHashCode(kind)) * GOLDEN;
    int i = hash >>> (32 - bits);
    while (objects[i] != null && (objects[i] != object || kinds[i] != kind)) {
      i = (i + 1) & (objects.length - 1);
    }
    return i;
  }

  private void grow() {
    @Nullable Object[] oldObjects = objects;
    @Nullable Object[] oldKinds = kinds;
    int[] oldNumbers = numbers;
    bits++;
    objects = new @Nullable Object[oldObjects.length * 2];
    kinds = new @Nullable Object[objects.length];
    numbers = new int[objects.length];
    for (int i = 0; i < oldObjects.length; i++) {
      Object object = oldObjects[i];
      if (object != null) {
        Object kind = Objects.requireNonNull(oldKinds[i]);
        int to = place(object, kind);
        objects[to] = object;
        kinds[to] = kind;
        numbers[to] = oldNumbers[i];
      }
    }
  }
}
