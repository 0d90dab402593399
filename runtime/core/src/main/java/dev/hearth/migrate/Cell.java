package dev.hearth.migrate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A container that a handle holds and that can be changed in place: what was in it at an update
 * point, and what became of that. In the pause it is compared with what is in it then.
 */
final class Cell {
  /** Those whose elements can be had without any code of the program's. */
  private static final Set<Class<?>> KNOWN =
      Set.of(
          ArrayList.class,
          LinkedList.class,
          ArrayDeque.class,
          HashSet.class,
          LinkedHashSet.class,
          HashMap.class,
          LinkedHashMap.class,
          TreeMap.class,
          TreeSet.class);

  private static final Set<Class<?>> SORTED = Set.of(TreeMap.class, TreeSet.class);

  private final Object container;
  private final Set<Object> handles = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The elements, or the keys and the values. */
  private @Nullable Object @Nullable [][] then;

  /** What those became. */
  private @Nullable Object[][] became = {};

  private @Nullable Object twin;
  private boolean unfit;
  private boolean current;

  Cell(Object container) {
    this.container = container;
  }

  /** Whether there can be one for {@code container}. */
  static boolean takes(Object container) {
    return KNOWN.contains(container.getClass());
  }

  /** How many elements it has; for the thread that steps. */
  int size() {
    return container instanceof Map<?, ?> map ? map.size() : ((Collection<?>) container).size();
  }

  /** Notes what is in it now; for the thread that steps, between two steps. */
  void look() {
    then = contents();
  }

  private @Nullable Object[][] contents() {
    if (container instanceof Map<?, ?> map) {
      OldEntries entries = OldEntries.of(map);
      return new @Nullable Object[][] {entries.keys(), entries.values()};
    }
    return new @Nullable Object[][] {((Collection<?>) container).toArray()};
  }

  /** A handle holds it. */
  void heldBy(Object handle) {
    handles.add(handle);
  }

  /** Those that hold it, or held it. */
  Set<Object> handles() {
    return handles;
  }

  /** Nothing can be made of it before the pause. */
  void giveUp() {
    unfit = true;
  }

  /** What became of it beside the program; null when that cannot be said before the pause. */
  @Nullable Object made(Copy copy) {
    @Nullable Object[][] parts = then;
    if (parts == null || unfit) {
      return null;
    }
    if (twin == null) {
      if (SORTED.contains(container.getClass()) && !copy.areLeaves(parts[0])) {
        unfit = true; // they may be compared by what changes meanwhile
        return null;
      }
      became = new @Nullable Object[parts.length][];
      copy.expect(parts[parts.length - 1]);
      try {
        for (int i = 0; i < parts.length; i++) {
          became[i] = copy.copied(parts[i]);
        }
        twin = rebuilt(parts, copy);
      } catch (Deferred e) {
        e.noted();
        unfit = true;
      }
    }
    return twin;
  }

  /**
   * What becomes of it in the pause, the same as before when what is in it is the same.
   *
   * @return null when nothing came of it beside the program
   */
  @Nullable Object now(Copy copy) {
    @Nullable Object[][] before = then;
    if (before == null || twin == null) {
      return null;
    }
    if (!current) {
      current = true;
      @Nullable Object[][] now = contents();
      if (!areSame(before, now)) {
        for (int i = 0; i < now.length; i++) {
          became[i] = Aligned.of(before[i], became[i], now[i], copy::copied);
        }
        then = now;
        twin = rebuilt(now, copy);
      }
    }
    return twin;
  }

  private Object rebuilt(@Nullable Object[][] parts, Copy copy) {
    return container instanceof Map<?, ?> map
        ? MapRebuild.like(map, parts[0], became[0], became[1], copy)
        : CollectionRebuild.like(
            (Collection<?>) Objects.requireNonNull(container), parts[0], became[0], copy);
  }

  private static boolean areSame(@Nullable Object[][] a, @Nullable Object[][] b) {
    for (int i = 0; i < a.length; i++) {
      if (!Ledger.areSame(a[i], b[i])) {
        return false;
      }
    }
    return true;
  }
}
