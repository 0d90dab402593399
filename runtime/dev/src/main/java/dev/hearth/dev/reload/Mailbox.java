package dev.hearth.dev.reload;

import dev.hearth.dev.watch.Save;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Where the newest code waits until the thread that steps the program takes it. */
public final class Mailbox {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private volatile @Nullable Candidate waiting;
  private volatile @Nullable Save aside;

  /** What of it is being carried over to, and how that is stopped. */
  private @Nullable Candidate begun;

  private Runnable cancel = () -> {};
  private long since;
  private boolean told;
  private boolean woken;

  /** Puts {@code candidate} in, in place of an older one. */
  public void put(Candidate candidate) {
    lock.lock();
    try {
      stop();
      waiting = candidate;
      aside = null;
      since = System.nanoTime();
      told = false;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Takes what waits back; newer sources are there. */
  public void withdraw() {
    lock.lock();
    try {
      stop();
      waiting = null;
      aside = null;
    } finally {
      lock.unlock();
    }
  }

  @SuppressWarnings("ReferenceEquality") // that very candidate
  private boolean isBegun(Candidate candidate) {
    return candidate == begun;
  }

  private void stop() {
    cancel.run();
    cancel = () -> {};
    begun = null;
  }

  /** What waits, and goes on waiting. */
  @Nullable Candidate waiting() {
    return waiting;
  }

  /**
   * State is being carried over to what waits, beside the program: it waits for that, and for no
   * step.
   *
   * @param cancel is run when something else is there in its place
   * @return whether it waits still
   */
  @SuppressWarnings("ReferenceEquality") // that very candidate
  boolean begin(Candidate candidate, Runnable cancel) {
    lock.lock();
    try {
      if (waiting != candidate) {
        return false;
      }
      begun = candidate;
      this.cancel = cancel;
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** That has come to an end; what waits, waits for a step. */
  void end() {
    lock.lock();
    try {
      stop();
    } finally {
      lock.unlock();
    }
  }

  /** Puts what has waited for longer than {@code patience} aside; whether there was something. */
  boolean putAside(Duration patience) {
    lock.lock();
    try {
      Candidate late = waiting;
      if (late == null || isBegun(late) || System.nanoTime() - since <= patience.toNanos()) {
        return false;
      }
      waiting = null;
      aside = late.save();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** The save of what was put aside, which then is not any more. */
  Optional<Save> takeAside() {
    if (aside == null) {
      return Optional.empty();
    }
    lock.lock();
    try {
      Optional<Save> taken = Optional.ofNullable(aside);
      aside = null;
      return taken;
    } finally {
      lock.unlock();
    }
  }

  /** Ends a wait. */
  public void wake() {
    lock.lock();
    try {
      woken = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** What waits, which then does not wait any more. */
  Optional<Candidate> take() {
    if (waiting == null) { // the usual case, before every step
      return Optional.empty();
    }
    lock.lock();
    try {
      Optional<Candidate> taken = Optional.ofNullable(waiting);
      begun = null;
      cancel = () -> {};
      waiting = null;
      return taken;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until there is something to take, or to be woken for; at most {@code nanos}.
   *
   * @param putOff what is there and is not to be taken before that
   */
  @SuppressWarnings("ReferenceEquality") // that very candidate
  void await(long nanos, @Nullable Object putOff) throws InterruptedException {
    lock.lock();
    try {
      long left = nanos;
      while (left > 0 && (waiting == null || waiting == putOff || isBegun(waiting)) && !woken) {
        left = changed.awaitNanos(left);
      }
      woken = false;
    } finally {
      lock.unlock();
    }
  }

  /** Whether something has waited for longer than {@code patience}; true once only. */
  public boolean isOverdue(Duration patience) {
    lock.lock();
    try {
      boolean overdue =
          waiting != null
              && !isBegun(waiting)
              && !told
              && System.nanoTime() - since > patience.toNanos();
      told |= overdue;
      return overdue;
    } finally {
      lock.unlock();
    }
  }
}
