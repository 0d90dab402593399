package dev.hearth.dev.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SavesTest {
  private final Saves saves = new Saves();

  @Test
  void severalWritesAreOneSaveThatBeganWithTheFirst() throws InterruptedException {
    long before = System.nanoTime();
    saves.touch();
    long after = System.nanoTime();
    saves.touch();
    Save save = saves.next(Duration.ofSeconds(10)).orElseThrow();
    assertTrue(save.at() >= before && save.at() <= after);
    assertFalse(save.forced());
    assertEquals(Optional.empty(), saves.next(Duration.ZERO));
  }

  @Test
  void aWishForAReloadIsKeptThroughLaterWrites() throws InterruptedException {
    saves.force();
    saves.touch();
    Save save = saves.next(Duration.ofSeconds(10)).orElseThrow();
    assertTrue(save.forced());
    saves.again(save);
    Save again = saves.next(Duration.ofSeconds(10)).orElseThrow();
    assertEquals(new Save(save.at(), true, true), again);
  }

  @Test
  void writesThatNeverRestAreTakenInTheEnd() throws Exception {
    Thread restless =
        new Thread(
            () -> {
              while (!saves.isClosed()) {
                saves.touch();
              }
            });
    restless.start();
    try {
      assertTrue(saves.next(Duration.ofSeconds(10)).isPresent());
    } finally {
      saves.close();
      restless.join();
    }
  }

  @Test
  void afterTheEndThereAreNone() throws InterruptedException {
    saves.touch();
    saves.close();
    assertEquals(Optional.empty(), saves.next(Duration.ofDays(1)));
  }
}
