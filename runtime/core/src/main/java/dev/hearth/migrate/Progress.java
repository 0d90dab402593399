package dev.hearth.migrate;

import java.util.concurrent.CancellationException;

/**
 * How far state has come over, for another thread to look at while it takes long.
 *
 * <pre>{@code
 * Progress progress = new Progress();
 * takeover.of(program, progress);      // and in another thread, now and then:
 * show(progress.values() + " values …");
 * }</pre>
 *
 * <p>Written by one thread at a time, read by any.
 */
public final class Progress {
  /** A write that all can see takes longer than the making of a small value. */
  private static final int STEP = 1024;

  private long made;
  private volatile long shown;
  private volatile boolean stopped;
  private Runnable meanwhile = () -> {};

  /**
   * How many values have been made since it last began, to the nearest thousand: in classes of the
   * old version first, and then in each migration.
   */
  public long values() {
    return shown;
  }

  void begin() {
    made = 0;
    shown = 0;
    stopped = false;
  }

  /** Has {@code task} run again and again by who makes the values. */
  void meanwhile(Runnable task) {
    meanwhile = task;
  }

  /** Has what is being made fail soon. */
  void stop() {
    stopped = true;
  }

  void made() {
    if (++made % STEP == 0) {
      shown = made;
      meanwhile.run();
      if (stopped) {
        throw new CancellationException("nobody waits for it any more");
      }
    }
  }
}
