package dev.hearth.test.harness;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Waits for what must come. It waits long, as a busy machine is no defect, and not a moment longer
 * than it has to.
 */
public final class Await {
  private static final Duration PATIENCE =
      Duration.ofSeconds(Integer.getInteger("hearth.test.patience", 90));
  private static final Duration POLL = Duration.ofMillis(5);

  private Await() {}

  /**
   * What {@code ask} finds.
   *
   * @param context what is shown when it never does
   * @throws AssertionError when it has not come in a long time
   */
  public static <T> T until(String what, Supplier<Optional<T>> ask, Supplier<String> context) {
    long begin = System.nanoTime();
    Optional<T> found = ask.get();
    while (found.isEmpty()) {
      if (System.nanoTime() - begin > PATIENCE.toNanos()
          || Thread.currentThread().isInterrupted()) {
        throw new AssertionError("this never came: " + what + "\n" + context.get());
      }
      LockSupport.parkNanos(POLL.toNanos());
      found = ask.get();
    }
    return found.get();
  }

  /** Waits until {@code holds}. */
  public static void until(String what, BooleanSupplier holds, Supplier<String> context) {
    until(what, () -> holds.getAsBoolean() ? Optional.of(true) : Optional.empty(), context);
  }
}
