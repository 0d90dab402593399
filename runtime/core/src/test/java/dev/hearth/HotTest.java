package dev.hearth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a handle holds, and what it refuses. */
@SuppressWarnings("NullAway") // what null-marked code cannot do, other code can
final class HotTest {
  @Test
  void holdsWhatItWasGiven() {
    List<String> value = List.of("a");
    Hot<List<String>> hot = Hot.of(value);
    assertSame(value, hot.get());
    List<String> next = List.of("b");
    hot.set(next);
    assertSame(next, hot.get());
  }

  @Test
  void updatesByWhatItHolds() {
    Hot<Integer> hot = Hot.of(20);
    hot.update(n -> n + 1);
    hot.update(n -> n * 2);
    assertEquals(42, hot.get());
  }

  @Test
  void anUpdateMaySetItToo() {
    Hot<Integer> hot = Hot.of(1);
    hot.update(
        n -> {
          hot.set(100);
          return n + 1;
        });
    assertEquals(2, hot.get());
  }

  @Test
  void holdsNoNull() {
    Exception e = assertThrows(NullPointerException.class, () -> Hot.of(null));
    assertEquals("a handle holds no null", e.getMessage());
    Hot<String> hot = Hot.of("a");
    assertThrows(NullPointerException.class, () -> hot.set(null));
    assertThrows(NullPointerException.class, () -> hot.update(s -> null));
    assertThrows(NullPointerException.class, () -> hot.update(null));
    assertEquals("a", hot.get());
  }

  @Test
  void keepsItsValueWhenAnUpdateThrows() {
    Hot<Integer> hot = Hot.of(1);
    assertThrows(NumberFormatException.class, () -> hot.update(n -> Integer.parseInt("x")));
    assertEquals(1, hot.get());
  }

  @Test
  void showsItsValue() {
    assertEquals("Hot[5]", Hot.of(5).toString());
  }
}
