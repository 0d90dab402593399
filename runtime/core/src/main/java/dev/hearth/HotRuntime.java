package dev.hearth;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs a program: in production as it is, with {@code -Dhot.dev=true} in a dev run.
 *
 * <pre>{@code
 * public static void main(String[] args) { HotRuntime.run(Arena.class, args); }
 *
 * // a host that owns the loop (a window toolkit, a server's timer):
 * HotRuntime arena = HotRuntime.start(Arena.class);
 * timer.scheduleAtFixedRate(arena::step, 0, 16, MILLISECONDS);
 * }</pre>
 *
 * <p>{@link #step} and {@link #close} are called by one thread at a time.
 */
public final class HotRuntime implements AutoCloseable {
  private final Engine engine;

  private HotRuntime(Engine engine) {
    this.engine = engine;
  }

  /**
   * Starts the program and steps it until it is {@link HotProgram#done} or the calling thread is
   * interrupted, then closes it.
   *
   * @throws IllegalStateException when the program cannot be run; the message says why
   */
  public static void run(Class<? extends HotProgram> program, String... args) {
    try (HotRuntime runtime = start(program, args)) {
      while (!runtime.done() && !Thread.currentThread().isInterrupted()) {
        long begin = System.nanoTime();
        runtime.step();
        runtime.engine.awaitNextStep(begin);
      }
    }
  }

  /**
   * Starts the program for a host that calls {@link #step} itself.
   *
   * @throws IllegalStateException when the program cannot be run; the message says why
   */
  public static HotRuntime start(Class<? extends HotProgram> program, String... args) {
    if (Boolean.getBoolean("hot.dev")) {
      return new HotRuntime(devRun(program).begin(program, List.of(args)));
    }
    return new HotRuntime(PlainEngine.begin(program));
  }

  /** One step of the current version; before it, in a dev run, is the update point. */
  public void step() {
    engine.step();
  }

  /** Whether the program has come to its end. */
  public boolean done() {
    return engine.done();
  }

  /** Ends the program and closes what it {@link Held holds}. Closing twice is harmless. */
  @Override
  public void close() {
    engine.close();
  }

  private static DevRun devRun(Class<?> program) {
    Iterator<DevRun> found = ServiceLoader.load(DevRun.class, program.getClassLoader()).iterator();
    if (!found.hasNext()) {
      throw new IllegalStateException(
          "-Dhot.dev=true needs dev.hearth:hearth-dev on the class path, and it is not there");
    }
    return found.next();
  }

  /** Sleeps until {@code period} has passed since {@code begin}, in {@code System.nanoTime}. */
  static void awaitNextStep(long begin, Duration period) {
    long left = begin + period.toNanos() - System.nanoTime();
    while (left > 0 && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(left);
      left = begin + period.toNanos() - System.nanoTime();
    }
  }
}
