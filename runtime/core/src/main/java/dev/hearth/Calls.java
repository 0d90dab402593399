package dev.hearth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The calls that wait for the update point. Any thread adds; the one that steps makes them. */
final class Calls {
  static final String ENDED = "the program has ended";

  /** A program that is paused is called on and on; memory is not for that. */
  private static final int MOST = 10_000;

  private final BlockingQueue<Call<?>> waiting = new LinkedBlockingQueue<>(MOST);
  private final Runnable wake;
  private volatile boolean closed;
  private volatile @Nullable Thread finishing;

  Calls(Runnable wake) {
    this.wake = wake;
  }

  /** Lets {@code call} wait for its turn; or what it is rejected with, when it will have none. */
  Optional<RejectedExecutionException> add(Call<?> call) {
    if (closed) {
      return Optional.of(ended());
    }
    if (!waiting.offer(call)) {
      return Optional.of(
          new RejectedExecutionException(
              String.format(
                  Locale.ROOT,
                  "%,d calls wait already: the program is paused, or does not come to the end of"
                      + " a step",
                  MOST)));
    }
    if (closed) {
      endAll(); // nobody may come for it any more
    } else {
      wake.run();
    }
    return Optional.empty();
  }

  boolean areWaiting() {
    return !waiting.isEmpty();
  }

  /** Those that wait now, which then do not wait any more; what comes meanwhile is due later. */
  List<Call<?>> due() {
    List<Call<?>> due = new ArrayList<>();
    waiting.drainTo(due, waiting.size());
    return due;
  }

  /** Completes the futures of calls that were made: what depends on them may run here. */
  void finish(List<Call<?>> made, Consumer<Throwable> told) {
    finishing = Thread.currentThread();
    try {
      made.forEach(call -> call.finish(told));
    } finally {
      finishing = null;
    }
  }

  /** Whether this thread is completing futures, and makes no calls meanwhile. */
  boolean areFinishedHere() {
    return finishing == Thread.currentThread();
  }

  /** No call is made from now on. */
  void close() {
    closed = true;
    endAll();
  }

  private void endAll() {
    for (Call<?> call = waiting.poll(); call != null; call = waiting.poll()) {
      call.completeExceptionally(ended());
    }
  }

  private static RejectedExecutionException ended() {
    return new RejectedExecutionException(ENDED);
  }
}
