package dev.hearth.dev;

import java.time.Duration;

/** Tells when to say again that work which takes long is going on: once a second. */
final class EverySecond {
  private long told;

  /** Whether to say something of work that has gone on for {@code since}. */
  boolean isDue(Duration since) {
    long seconds = since.toSeconds();
    boolean due = seconds > 0 && seconds != told;
    told = seconds;
    return due;
  }
}
