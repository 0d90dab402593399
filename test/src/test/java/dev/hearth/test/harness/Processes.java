package dev.hearth.test.harness;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes that a test has started. */
final class Processes {
  private static final int PATIENCE = 10;

  private Processes() {}

  /** Asks each to end, and makes it end when it does not. */
  static void end(List<ProcessHandle> all) {
    all.forEach(ProcessHandle::destroy);
    all.forEach(Processes::await);
  }

  private static void await(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
