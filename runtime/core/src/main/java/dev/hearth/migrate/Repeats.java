package dev.hearth.migrate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds objects that stand in a large array more than once.
 *
 * <p>A table of a million objects is looked into at random places, each of which is far from the
 * processor. So their hashes are sorted into parts that are near first; only what shares its hash
 * is looked at itself.
 */
final class Repeats {
  private static final int GOLDEN = 0x9E3779B9;

  /** About as many as are in a part. */
  private static final int PART_BITS = 10;

  private final int[] hashes;
  private final int bits;

  private Repeats(int[] hashes) {
    this.hashes = hashes;
    this.bits = Math.max(1, 32 - PART_BITS - Integer.numberOfLeadingZeros(hashes.length));
  }

  /**
   * The objects that stand there more than once, by identity.
   *
   * @return null when not all elements are of that class, or when there are too many of them
   */
  static @Nullable Set<Object> in(@Nullable Object[] elements, Class<?> type) {
    int[] hashes = new int[elements.length];
    for (int i = 0; i < elements.length; i++) {
      Object element = elements[i];
      if (element == null || element.getClass() != type) {
        return null;
      }
      hashes[i] = System.identityHashCode(element) * GOLDEN;
    }
    Set<Object> found = new Repeats(hashes).find(elements);
    return found.size() <= elements.length / 4 ? found : null;
  }

  private Set<Object> find(@Nullable Object[] elements) {
    Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Integer> twice = hashesFoundTwice();
    if (twice.isEmpty()) {
      return found;
    }
    int filterBits = 36 - Integer.numberOfLeadingZeros(twice.size());
    BitSet filter = new BitSet(1 << filterBits);
    twice.forEach(hash -> filter.set(hash >>> (32 - filterBits)));
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < elements.length; i++) {
      Object element = elements[i];
      if (element != null
          && filter.get(hashes[i] >>> (32 - filterBits))
          && twice.contains(hashes[i])
          && !seen.add(element)) {
        found.add(element);
      }
    }
    return found;
  }

  private Set<Integer> hashesFoundTwice() {
    int[] ends = new int[(1 << bits) + 1];
    int[] parted = parted(ends);
    int[] table = new int[0];
    Set<Integer> twice = new HashSet<>();
    for (int part = 0; part < 1 << bits; part++) {
      int from = part == 0 ? 0 : ends[part - 1];
      table = cleared(table, ends[part] - from);
      for (int i = from; i < ends[part]; i++) {
        if (!add(table, parted[i])) {
          twice.add(parted[i]);
        }
      }
    }
    return twice;
  }

  /** The hashes with those of a part side by side; {@code ends} is told where each part ends. */
  private int[] parted(int[] ends) {
    int shift = 32 - bits;
    for (int hash : hashes) {
      ends[(hash >>> shift) + 1]++;
    }
    for (int part = 1; part < ends.length; part++) {
      ends[part] += ends[part - 1];
    }
    int[] parted = new int[hashes.length];
    for (int hash : hashes) {
      parted[ends[hash >>> shift]++] = hash;
    }
    return parted;
  }

  private static int[] cleared(int[] table, int size) {
    if (table.length < 2 * size) {
      return new int[4 * Integer.highestOneBit(size)];
    }
    Arrays.fill(table, 0);
    return table;
  }

  /** Whether a hash is new to a table, in which 0 is a free place. */
  private boolean add(int[] table, int hash) {
    int key = hash == 0 ? 1 : hash;
    int place = (key << bits) >>> (32 - Integer.numberOfTrailingZeros(table.length));
    while (table[place] != 0) {
      if (table[place] == key) {
        return false;
      }
      place = (place + 1) & (table.length - 1);
    }
    table[place] = key;
    return true;
  }
}
