package game;

import dev.hearth.annotations.HotState;

/** The part of a round. */
@HotState
public enum Phase {
  WARMUP(5),
  PLAYING(180),
  OVERTIME(30),
  PODIUM(10);

  private final int seconds;

  Phase(int seconds) {
    this.seconds = seconds;
  }

  int ticks() {
    return seconds * Space.RATE;
  }

  /** Whether guns fire and points count. */
  boolean live() {
    return this == PLAYING || this == OVERTIME;
  }
}
