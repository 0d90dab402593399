package dev.hearth.migrate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts what stands for an old version's values as that version had sorted them. */
final class OldOrder implements Comparator<Object> {
  private final @Nullable Comparator<?> own;
  private final Map<Object, Integer> ranks = new HashMap<>();

  OldOrder(@Nullable Comparator<?> own, @Nullable Object[] inOrder) {
    this.own = own;
    for (Object element : inOrder) {
      if (element != null) {
        ranks.putIfAbsent(element, ranks.size());
      }
    }
  }

  /** The comparator of the old container; null is the natural order. */
  @Nullable Comparator<?> own() {
    return own;
  }

  @Override
  public int compare(Object left, Object right) {
    return Integer.compare(rank(left), rank(right));
  }

  private int rank(Object element) {
    Integer rank = ranks.get(element);
    if (rank == null) {
      throw new IllegalArgumentException(
          Show.value(element)
              + " is not in this container, which only keeps the order that an old version of the"
              + " code gave to its elements: go through them instead of looking one up");
    }
    return rank;
  }
}
