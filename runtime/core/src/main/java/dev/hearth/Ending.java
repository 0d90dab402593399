package dev.hearth;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets a program that {@link HotRuntime#run} steps come to its proper end when its process is asked
 * to end, as by Ctrl-C: the step is finished, state is saved, and what is held is closed.
 */
final class Ending {
  private static final long PATIENCE_SECONDS = 10;

  private final Engine engine;
  private final Thread loop = Thread.currentThread();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "hearth-shutdown");

  private Ending(Engine engine) {
    this.engine = engine;
  }

  /** From now on, for an engine that the calling thread steps. */
  static Ending of(Engine engine) {
    Ending ending = new Ending(engine);
    try {
      Runtime.getRuntime().addShutdownHook(ending.hook);
    } catch (IllegalStateException e) {
      engine.stop(); // the process is ending already
    }
    return ending;
  }

  private void end() {
    if (isExiting()) {
      return; // in the middle of a step, by the program's own wish
    }
    engine.stop();
    LockSupport.unpark(loop);
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.getLogger("dev.hearth")
            .log(
                System.Logger.Level.WARNING,
                "the process ends in the middle of a step that does not; its state is not saved");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the loop's own thread waits for this, within {@code System.exit}. */
  private boolean isExiting() {
    for (StackTraceElement frame : loop.getStackTrace()) {
      if (frame.getClassName().equals(Runtime.class.getName())
          && frame.getMethodName().equals("exit")) {
        return true;
      }
    }
    return false;
  }

  /** All is closed. */
  void over() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook is running or has run.
    }
  }
}
