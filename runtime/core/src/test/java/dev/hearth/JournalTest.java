package dev.hearth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** A step that throws is as if it had not been. */
final class JournalTest {
  private final Hot<Integer> a = Hot.of(1);
  private final Hot<String> b = Hot.of("x");

  /** What {@link Hot#set} does in a dev run. */
  private static <T> void write(Hot<T> hot, T value) {
    Journal.written(hot, hot.get());
    hot.set(value);
  }

  @Test
  void aStepThatThrowsIsUndone() {
    Exception e =
        assertThrows(
            IllegalStateException.class,
            () ->
                Programs.guard(
                    () -> {
                      write(a, 2);
                      write(b, "y");
                      write(a, 3);
                      throw new IllegalStateException("broken");
                    }));
    assertEquals("broken", e.getMessage());
    assertEquals(1, a.get());
    assertEquals("x", b.get());
  }

  @Test
  void anErrorTooIsUndone() {
    assertThrows(
        StackOverflowError.class,
        () ->
            Programs.guard(
                () -> {
                  write(a, 2);
                  throw new StackOverflowError();
                }));
    assertEquals(1, a.get());
  }

  @Test
  void aStepThatEndsIsNot() {
    Programs.guard(() -> write(a, 2));
    assertEquals(2, a.get());
    assertThrows(IllegalStateException.class, () -> Programs.guard(JournalTest::fail));
    assertEquals(2, a.get());
  }

  private static void fail() {
    throw new IllegalStateException();
  }

  @Test
  void whatIsWrittenOutsideOfStepsIsNot() {
    write(a, 2);
    assertThrows(IllegalStateException.class, () -> Programs.guard(JournalTest::fail));
    assertEquals(2, a.get());
  }

  @Test
  void onlyADevRunKeepsOne() {
    assertEquals(false, Journal.ON);
  }
}
