package dev.hearth.dev.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what one save sets off, until the editor has finished writing: many write a file in
 * several steps, or several files one after the other.
 *
 * <p>Any thread touches; one thread takes.
 */
public final class Saves {
  /** A write is mostly over by then. */
  private static final long SHORT = Duration.ofMillis(4).toNanos();

  private static final long QUIET = Duration.ofMillis(25).toNanos();
  private static final long LONGEST = Duration.ofMillis(500).toNanos();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private @Nullable Save pending;
  private long lastTouch = System.nanoTime();
  private boolean closed;

  /** Something was written. */
  public void touch() {
    request(new Save(System.nanoTime(), false, false));
  }

  /** A reload is wanted whether or not something was written. */
  public void force() {
    request(new Save(System.nanoTime(), true, true));
  }

  /** Puts {@code save} back: what came of it cannot be used any more. */
  public void again(Save save) {
    request(new Save(save.at(), true, save.forced()));
  }

  /** Ends {@link #next} for good. */
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Whether no more saves will come. */
  public boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /**
   * The next save, as soon as it seems to be over; empty when none came for {@code patience}. What
   * is made of it counts after {@link #awaitRest}, if the files are the same still: so nothing has
   * to wait for an editor that has finished long ago.
   */
  public Optional<Save> next(Duration patience) throws InterruptedException {
    lock.lock();
    try {
      long left = patience.toNanos();
      while (pending == null && !closed && left > 0) {
        left = changed.awaitNanos(left);
      }
      if (pending != null) {
        rest(SHORT);
      }
      Optional<Save> save = closed ? Optional.empty() : Optional.ofNullable(pending);
      pending = null;
      return save;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until nothing has been written for a while, or this has taken too long. */
  public void awaitRest() throws InterruptedException {
    lock.lock();
    try {
      rest(QUIET);
    } finally {
      lock.unlock();
    }
  }

  private void rest(long quiet) throws InterruptedException {
    long longest = System.nanoTime() + LONGEST;
    long left = lastTouch + quiet - System.nanoTime();
    while (left > 0 && !closed) {
      changed.awaitNanos(left);
      left = Math.min(lastTouch + quiet, longest) - System.nanoTime();
    }
  }

  private void request(Save save) {
    lock.lock();
    try {
      Save before = pending;
      pending = before == null ? save : before.and(save);
      lastTouch = System.nanoTime();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
