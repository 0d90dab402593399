package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a rebuilt container is sorted by. */
final class SortOrderTest {
  private record Into(boolean standsIn) implements Rebuilding {
    @Override
    public @Nullable Class<?> successor(Class<?> old) {
      return old;
    }

    @Override
    public @Nullable ClassLoader loader() {
      return SortOrderTest.class.getClassLoader();
    }

    @Override
    public void placed(Object container) {}
  }

  /** Elements stand for old ones, but for numbers. */
  private static final Rebuilding MIXED =
      new Rebuilding() {
        @Override
        public @Nullable Class<?> successor(Class<?> old) {
          return old;
        }

        @Override
        public @Nullable ClassLoader loader() {
          return SortOrderTest.class.getClassLoader();
        }

        @Override
        public boolean standsIn() {
          return true;
        }

        @Override
        public boolean standsIn(Object element) {
          return !(element instanceof Number);
        }

        @Override
        public void placed(Object container) {}
      };

  @Test
  void whatDoesNotStandForAnOldElementMustCompareThoughOthersDo() {
    Object[] old = {Optional.of("a")};
    assertTrue(SortOrder.of(null, old, MIXED) instanceof OldOrder);
    Object[] current = {new AtomicInteger()};
    MigrationException refused =
        assertThrows(MigrationException.class, () -> SortOrder.of(null, current, MIXED));
    assertEquals(
        "it is sorted by the natural order of its elements, and an AtomicInteger has none: it is"
            + " not Comparable",
        refused.getMessage());
  }

  private static Object rebuilt(Object like, boolean standsIn, Object... elements) {
    return CollectionRebuild.like(
        (java.util.Collection<?>) like, elements, elements, new Into(standsIn));
  }

  @Test
  void elementsWithoutANaturalOrderAreRefusedHoweverFewTheyAre() {
    for (Object like : List.of(new TreeSet<>(), new ConcurrentSkipListSet<>())) {
      MigrationException refused =
          assertThrows(MigrationException.class, () -> rebuilt(like, false, Optional.of("a")));
      assertEquals(
          "it is sorted by the natural order of its elements, and an Optional has none: it is not"
              + " Comparable",
          refused.getMessage());
    }
  }

  @Test
  void elementsThatTheComparatorDoesNotTakeAreRefusedHoweverFewTheyAre() {
    for (Comparator<String> order :
        List.of(Collections.<String>reverseOrder(), String.CASE_INSENSITIVE_ORDER)) {
      Object like = new PriorityQueue<>(order);
      MigrationException refused =
          assertThrows(MigrationException.class, () -> rebuilt(like, false, Optional.of("a")));
      assertEquals(
          "it is sorted by " + order.getClass().getName() + ", which cannot compare an Optional",
          refused.getMessage());
    }
  }

  @Test
  void whatStandsForAnOldVersionKeepsItsPlace() {
    Object kept = rebuilt(new TreeSet<>(), true, Optional.of("b"), Optional.of("a"));
    assertEquals(List.of(Optional.of("b"), Optional.of("a")), List.copyOf((TreeSet<?>) kept));
    assertTrue(kept instanceof TreeSet);
  }
}
