package dev.hearth.dev.leak;

import java.util.Arrays;

/** Numbers in a row that grows; without objects, as there are as many as a heap has references. */
final class Numbers {
  private long[] numbers = new long[1 << 12];
  private int size;

  void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size + (size >> 1));
    }
    numbers[size++] = number;
  }

  /** In order, each once. */
  long[] sorted() {
    long[] all = Arrays.copyOf(numbers, size);
    Arrays.sort(all);
    int kept = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return Arrays.copyOf(all, kept);
  }
}
