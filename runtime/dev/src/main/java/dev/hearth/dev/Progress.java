package dev.hearth.dev;

import java.time.Duration;
import java.util.Optional;

/** Says once a second that work which takes long is going on. */
final class Progress {
  private long told;

  /** What to say of work that has gone on for {@code since}. */
  Optional<String> after(Duration since) {
    long seconds = since.toSeconds();
    if (seconds < told) {
      told = 0;
    }
    if (seconds == told) {
      return Optional.empty();
    }
    told = seconds;
    return Optional.of("the new code takes over the state: " + seconds + " s …");
  }
}
