package dev.hearth.migrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Looks after flattened entities that are compared by what they hold. They have no handles that
 * could be filled when they are read, and in a cycle one may have to be put into a hashed or sorted
 * container before it is filled; its place must still be right then.
 */
final class Settling {
  private final List<Object> early = new ArrayList<>();
  private int unfilled;

  void created(EntityClass type) {
    if (type.comparesByHandles() && type.isFlattened()) {
      unfilled++;
    }
  }

  void filled(EntityClass type) {
    if (type.comparesByHandles() && type.isFlattened()) {
      unfilled--;
    }
  }

  /** Whether an entity that is not yet filled could be in the wrong place. */
  boolean open() {
    return unfilled > 0;
  }

  void placed(Object container) {
    if (open()) {
      early.add(container);
    }
  }

  /** To be called when all entities are filled. */
  void verify() {
    for (Object container : early) {
      if (!isInPlace(container)) {
        throw new MigrationException(
            "a "
                + container.getClass().getSimpleName()
                + " holds entities whose equals, hashCode or compareTo depends on handles that"
                + " could only be filled afterwards, since those lead back to it. Compare them by"
                + " handles that hold plain values, or keep them in a List");
      }
    }
    early.clear();
  }

  private static boolean isInPlace(Object container) {
    if (container instanceof Map<?, ?> map) {
      return map.keySet().stream().allMatch(map::containsKey);
    }
    if (container instanceof Set<?> set) {
      return set.stream().allMatch(set::contains);
    }
    return !(container instanceof PriorityQueue<?> queue) || isHeap(queue);
  }

  @SuppressWarnings("unchecked") // the comparator is the queue's own
  private static boolean isHeap(PriorityQueue<?> queue) {
    PriorityQueue<Object> again = new PriorityQueue<>((PriorityQueue<Object>) queue);
    again.clear();
    Collections.addAll((Collection<Object>) again, queue.toArray());
    return Arrays.equals(again.toArray(), queue.toArray());
  }
}
