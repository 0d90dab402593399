package dev.hearth.dev.compile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordIndexTest {
  private static final String TEXT = "class A { Object b = new Ship(hull()); }";

  private final WordIndex index = new WordIndex();

  @Test
  void aWordOrACallIsFound() {
    assertTrue(index.has(TEXT, Set.of("hull", "speed"), Set.of()));
    assertTrue(index.has(TEXT, Set.of(), Set.of("Ship")));
    assertFalse(index.has(TEXT, Set.of("speed"), Set.of("Object")));
  }

  @Test
  void whatWasForgottenIsReadAgain() {
    assertTrue(index.has(TEXT, Set.of("hull"), Set.of()));
    index.retain(List.of("class B {}"));
    assertTrue(index.has(TEXT, Set.of("hull"), Set.of()));
    index.retain(List.of(TEXT));
    assertTrue(index.has(TEXT, Set.of("hull"), Set.of()));
    assertFalse(index.has("class B {}", Set.of("hull"), Set.of("Ship")));
  }
}
