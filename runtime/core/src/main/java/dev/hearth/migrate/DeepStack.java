package dev.hearth.migrate;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs what calls itself too often for the stack that a thread usually has, on a thread with a
 * large one, while the caller waits.
 */
final class DeepStack {
  /** Enough for more than a hundred thousand values, each of which asks for the next. */
  private static final long BYTES = 256L << 20;

  private DeepStack() {}

  /**
   * What {@code work} gives. It is interrupted when the caller is.
   *
   * @throws MigrationException when there is no memory for such a stack
   */
  static <T> T call(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(null, task, "hearth-migrate", BYTES);
    thread.setDaemon(true);
    try {
      thread.start();
    } catch (OutOfMemoryError e) {
      throw new MigrationException("there is no memory for a larger stack", e);
    }
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
          thread.interrupt();
        }
      }
    } catch (ExecutionException e) {
      throw Reflect.unexpected(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
