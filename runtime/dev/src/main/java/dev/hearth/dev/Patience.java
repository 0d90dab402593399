package dev.hearth.dev;

import java.time.Duration;

/**
 * After what time is told that something does not end.
 *
 * @param step that a step does not end, or that new code waits for its end
 * @param readers that other threads read, and the program waits for them
 * @param aside after which new code that waits is put aside
 */
record Patience(Duration step, Duration readers, Duration aside) {
  /** That of options, in seconds. */
  static Patience ofOptions() {
    return new Patience(
        seconds("hot.timeout", 5), seconds("hot.readers.timeout", 5), seconds("hot.withdraw", 60));
  }

  /** Nothing is told. */
  static Patience endless() {
    return new Patience(Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1));
  }

  private static Duration seconds(String option, int otherwise) {
    return Duration.ofSeconds(Math.max(1, Integer.getInteger(option, otherwise)));
  }
}
