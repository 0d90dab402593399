package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What has become of elements is found again, wherever they are. */
final class AlignedTest {
  private final IdentityHashMap<Object, Object> became = new IdentityHashMap<>();
  private int asked;

  private Object each(Object element) {
    asked++;
    return became.computeIfAbsent(element, e -> "became " + e);
  }

  private @Nullable Object[] all(List<@Nullable Object> elements) {
    return elements.stream().map(e -> e == null ? null : each(e)).toArray();
  }

  @Test
  void randomChangesAreFollowed() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<@Nullable Object> before = new ArrayList<>();
      for (int i = 0; i < random.nextInt(60); i++) {
        Object shared = i > 0 && random.nextInt(5) == 0 ? before.get(random.nextInt(i)) : null;
        before.add(shared != null || random.nextInt(9) == 0 ? shared : new int[] {i});
      }
      @Nullable Object[] first = all(before);
      List<@Nullable Object> now = new ArrayList<>(before);
      for (int i = 0; i < random.nextInt(40) && !now.isEmpty(); i++) {
        int at = random.nextInt(now.size());
        switch (random.nextInt(4)) {
          case 0 -> now.remove(at);
          case 1 -> now.add(at, new int[] {i});
          case 2 -> now.set(at, now.get(random.nextInt(now.size())));
          default -> now.add(now.remove(at));
        }
      }
      assertArrayEquals(
          all(now), Aligned.of(before.toArray(), first, now.toArray(), this::each), "seed " + seed);
    }
  }

  @Test
  void whatIsStillInItsPlaceIsNotLookedUp() {
    List<@Nullable Object> before = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      before.add(new int[] {i});
    }
    @Nullable Object[] first = all(before);
    List<@Nullable Object> now = new ArrayList<>(before);
    now.remove(10);
    now.add(500, new int[] {-1});
    now.add(new int[] {-2});
    asked = 0;
    @Nullable Object[] all = Aligned.of(before.toArray(), first, now.toArray(), this::each);
    assertEquals(2, asked);
    assertEquals(1001, all.length);
    assertTrue(Arrays.asList(all).containsAll(Arrays.asList(first).subList(11, 1000)));
  }
}
