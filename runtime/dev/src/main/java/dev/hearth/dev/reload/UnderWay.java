package dev.hearth.dev.reload;

import dev.hearth.migrate.Beside;
import dev.hearth.migrate.TakenOver;
import java.time.Duration;

/**
 * New code to which the state is being carried over beside the program.
 *
 * <p>For the thread that steps, but for {@link #cancel}.
 */
final class UnderWay {
  /** In which it comes to its end when it is left, unless code of the user's hangs. */
  private static final long MOMENT = Duration.ofSeconds(1).toNanos();

  private final Running from;
  private final Candidate candidate;
  private final Prepared prepared;
  private final Beside beside;
  private final long begin;
  private long longest;
  private long left;

  /**
   * That of {@code candidate}, begun now.
   *
   * @param begin when that was, in {@code System.nanoTime}
   */
  UnderWay(Running from, Candidate candidate, Prepared prepared, Beside beside, long begin) {
    this.from = from;
    this.candidate = candidate;
    this.prepared = prepared;
    this.beside = beside;
    this.begin = begin;
  }

  /** Goes on with it on a thread of its own. */
  void start() {
    Thread thread =
        new Thread(() -> ContextLoader.with(prepared.to().loader(), this::run), "hearth-migrate");
    thread.setDaemon(true);
    thread.start();
    longest = System.nanoTime() - begin;
  }

  private boolean run() {
    beside.run();
    return true;
  }

  /** Whether it is still what is wanted: that code, for the program that runs. */
  @SuppressWarnings("ReferenceEquality") // the very same, or all is to begin anew
  boolean isFor(Running running, Candidate waiting) {
    return running == from && waiting == candidate;
  }

  /** Lends it the moment between two steps. */
  void serve() {
    long now = System.nanoTime();
    beside.serve();
    longest = Math.max(longest, System.nanoTime() - now);
  }

  /**
   * Whether only the rest is left, or nothing can come of it: then that is found out in the end.
   */
  boolean isDue() {
    return beside.isReady() || beside.hasFailed();
  }

  /** Whether the rest is as little as it can be. */
  boolean isCaughtUp() {
    return beside.hasFailed() || beside.isCaughtUp();
  }

  /** Whether the program is to step less often, so that this catches up. */
  boolean isOutrun() {
    return beside.isOutrun() && !beside.hasFailed();
  }

  /** Stops it soon; called by any thread. */
  void cancel() {
    beside.cancel();
  }

  /** Nothing comes of it any more, or all has. */
  void leave() {
    left = System.nanoTime();
  }

  /** Whether it still reads the program's state. */
  boolean isAtWork() {
    return !beside.hasEnded();
  }

  /** Whether it was left just now. */
  boolean isEnding() {
    return System.nanoTime() - left < MOMENT;
  }

  /** Does the rest. */
  TakenOver finish() {
    return beside.finish();
  }

  Candidate candidate() {
    return candidate;
  }

  Prepared prepared() {
    return prepared;
  }

  /** When it was begun, in {@code System.nanoTime}. */
  long begin() {
    return begin;
  }

  /** For how many nanoseconds it has kept the program from a step at a time, so far. */
  long longest() {
    return longest;
  }
}
