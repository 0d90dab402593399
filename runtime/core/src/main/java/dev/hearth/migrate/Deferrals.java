package dev.hearth.migrate;

/**
 * What a migration beside a running program leaves to the pause.
 *
 * <p>Each that is thrown must come to where it is noted. One that does not was caught by user code,
 * which then went on with something else: what came of it must not be used.
 */
final class Deferrals {
  private boolean paused;
  private int underWay;

  /** The program stands still: nothing has to be left from now on. */
  void pause() {
    paused = true;
  }

  boolean isPaused() {
    return paused;
  }

  /** To be thrown. */
  Deferred one() {
    underWay++;
    return new Deferred(this);
  }

  /** Throws one unless the program stands still. */
  void orElseDefer() {
    if (!paused) {
      throw one();
    }
  }

  void noted() {
    underWay--;
  }

  /** Whether each was noted. */
  boolean areNoted() {
    return underWay == 0;
  }
}
