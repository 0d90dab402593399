package dev.hearth.dev.reload;

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
  private long since;
  private boolean told;
  private boolean woken;

  /** Puts {@code candidate} in, in place of an older one. */
  public void put(Candidate candidate) {
    lock.lock();
    try {
      waiting = candidate;
      since = System.nanoTime();
      told = false;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Takes what waits back; newer sources are there. */
  public void withdraw() {
    take();
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
      waiting = null;
      return taken;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until there is something to take, or to be woken for; at most {@code nanos}. */
  void await(long nanos) throws InterruptedException {
    lock.lock();
    try {
      long left = nanos;
      while (left > 0 && waiting == null && !woken) {
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
      boolean overdue = waiting != null && !told && System.nanoTime() - since > patience.toNanos();
      told |= overdue;
      return overdue;
    } finally {
      lock.unlock();
    }
  }
}
