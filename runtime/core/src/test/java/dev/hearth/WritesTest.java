package dev.hearth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All that a step writes is known when it has ended. */
final class WritesTest {
  private final Hot<Integer> a = Hot.of(1);
  private final Hot<Integer> b = Hot.of(2);
  private final Writes writes = new Writes();

  /** What {@link Hot#set} does in a dev run. */
  private static void write(Hot<Integer> hot, int value) {
    Journal.written(hot, hot.get());
    hot.set(value);
  }

  private List<Hot<?>> drained() {
    List<Hot<?>> drained = new ArrayList<>();
    writes.drain(drained::add);
    return drained;
  }

  @AfterEach
  void end() {
    writes.end();
  }

  @Test
  void whatAStepWritesIsGivenOnce() {
    writes.begin();
    Programs.guard(() -> write(a, 2), writes);
    Programs.guard(() -> write(b, 3), writes);
    assertEquals(2, writes.size());
    assertEquals(List.of(a, b), drained());
    assertTrue(writes.isEmpty());
    assertEquals(List.of(), drained());
    assertTrue(writes.areWhole());
  }

  @Test
  void soIsWhatWasUndone() {
    writes.begin();
    assertThrows(
        IllegalStateException.class,
        () ->
            Programs.guard(
                () -> {
                  write(a, 2);
                  throw new IllegalStateException("broken");
                },
                writes));
    assertEquals(1, a.get());
    assertEquals(List.of(a), drained());
  }

  @Test
  void nothingIsKeptBeforeAndAfter() {
    Programs.guard(() -> write(a, 2), writes);
    writes.begin();
    assertTrue(writes.isEmpty());
    Programs.guard(() -> write(a, 3), writes);
    writes.end();
    assertTrue(writes.isEmpty());
  }

  @Test
  void whatIsWrittenOutsideOfAStepIsNotKnown() {
    writes.begin();
    write(a, 2);
    assertFalse(writes.areWhole());
  }

  @Test
  void newStateDoesNotCount() {
    writes.begin();
    assertTrue(
        Writes.apart(
            () -> {
              write(a, 2);
              return true;
            }));
    assertTrue(writes.areWhole());
    assertTrue(writes.isEmpty());
  }

  @Test
  void moreThanCanBeKeptIsForgotten() {
    writes.begin();
    for (int i = 0; i < 5; i++) {
      Programs.guard(
          () -> {
            for (int n = 0; n < 900_000; n++) {
              Journal.written(a, 1);
            }
          },
          writes);
    }
    assertFalse(writes.areWhole());
    assertTrue(writes.isEmpty());
  }
}
