package dev.hearth.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void itIsSaidOnceASecond() {
    Progress progress = new Progress();
    assertEquals(Optional.empty(), progress.after(Duration.ofMillis(900)));
    Optional<String> first = Optional.of("the new code takes over the state: 1 s …");
    assertEquals(first, progress.after(Duration.ofMillis(1100)));
    assertEquals(Optional.empty(), progress.after(Duration.ofMillis(1300)));
    assertEquals(
        Optional.of("the new code takes over the state: 3 s …"),
        progress.after(Duration.ofSeconds(3)));
    assertEquals(first, progress.after(Duration.ofMillis(1500)), "of the next take-over");
  }
}
