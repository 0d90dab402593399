package dev.hearth.dev;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EverySecondTest {
  @Test
  void itIsDueOnceASecond() {
    EverySecond progress = new EverySecond();
    assertFalse(progress.isDue(Duration.ofMillis(900)));
    assertTrue(progress.isDue(Duration.ofMillis(1100)));
    assertFalse(progress.isDue(Duration.ofMillis(1300)));
    assertTrue(progress.isDue(Duration.ofSeconds(3)));
    assertTrue(progress.isDue(Duration.ofMillis(1500)), "of the next take-over");
  }
}
