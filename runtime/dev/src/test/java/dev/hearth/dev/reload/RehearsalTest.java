package dev.hearth.dev.reload;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;

class RehearsalTest {
  @Test
  void itIsPlayedToTheEnd() {
    assertDoesNotThrow(Rehearsal::play);
  }
}
