package dev.hearth.dev.reload;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the stepping thread is doing, for others to look at when it takes long. */
public final class Activity {
  /** What takes time. */
  public enum Kind {
    STEP,
    /** What another thread has asked for at the update point. */
    CALL,
    /** Waiting for other threads that read. */
    READERS,
    TAKE_OVER
  }

  /**
   * Something that has not ended.
   *
   * @param since for how long it has gone on
   * @param stack where the thread is now
   */
  public record Ongoing(Kind kind, Duration since, List<StackTraceElement> stack) {}

  private record Begun(Kind kind, Thread thread, long at) {}

  private volatile @Nullable Begun begun;
  private boolean interrupted;

  void begin(Kind kind) {
    begun = new Begun(kind, Thread.currentThread(), System.nanoTime());
  }

  /** An interrupt was meant for what ends here, and for nothing that comes after. */
  void end() {
    synchronized (this) {
      begun = null;
      if (interrupted) {
        interrupted = false;
        Thread.interrupted();
      }
    }
  }

  /** Interrupts the step or call that is going on; whether there is one. */
  synchronized boolean interruptStep() {
    Begun now = begun;
    if (now == null || (now.kind() != Kind.STEP && now.kind() != Kind.CALL)) {
      return false;
    }
    interrupted = true;
    now.thread().interrupt();
    return true;
  }

  /** What is going on now. */
  public Optional<Ongoing> ongoing() {
    Begun now = begun;
    if (now == null) {
      return Optional.empty();
    }
    Duration took = Duration.ofNanos(System.nanoTime() - now.at());
    return Optional.of(new Ongoing(now.kind(), took, List.of(now.thread().getStackTrace())));
  }
}
