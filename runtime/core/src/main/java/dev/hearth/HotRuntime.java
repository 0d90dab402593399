package dev.hearth;

import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;

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
 * <p>{@link #step}, {@link #done}, {@link #updatePoint} and {@link #close} are called by one thread
 * at a time, and {@link #close} not within a step. Others come by an {@link UpdatePoint}.
 */
public final class HotRuntime implements AutoCloseable {
  private final Engine engine;

  private HotRuntime(Engine engine) {
    this.engine = engine;
  }

  /**
   * Starts the program and steps it until it is {@link HotProgram#done} or the calling thread is
   * interrupted, then closes it. When the process is asked to end, as by Ctrl-C, the step that runs
   * is finished and the program is closed first.
   *
   * @throws IllegalStateException when the program cannot be run; the message says why
   */
  public static void run(Class<? extends HotProgram> program, String... args) {
    HotRuntime runtime = start(program, args);
    Ending ending = Ending.of(runtime.engine);
    try (runtime) {
      while (!runtime.done() && !Thread.currentThread().isInterrupted()) {
        long begin = System.nanoTime();
        runtime.step();
        runtime.engine.awaitNextStep(begin);
      }
    } finally {
      ending.over();
    }
  }

  /**
   * Starts the program for a host that calls {@link #step} itself. With {@code -Dhot.snapshot=FILE}
   * it goes on from that file, when there is one, in place of a start.
   *
   * @throws IllegalStateException when the program cannot be run; the message says why
   * @throws dev.hearth.snapshot.SnapshotException when the file cannot be restored
   */
  public static HotRuntime start(Class<? extends HotProgram> program, String... args) {
    if (Boolean.getBoolean("hot.dev")) {
      return new HotRuntime(devRun(program).begin(program, List.of(args)));
    }
    return new HotRuntime(PlainEngine.begin(program));
  }

  /**
   * One step of the current version; before it is the update point.
   *
   * @throws IllegalStateException within a step, a call or a read section
   */
  public void step() {
    engine.turns().refuseToStep();
    engine.step();
  }

  /** Whether the program has come to its end. */
  public boolean done() {
    return engine.done();
  }

  /**
   * Where other threads come to the program, for a host that has them: between two steps, or from
   * within one.
   *
   * <pre>{@code
   * UpdatePoint<Orders> orders = arena.updatePoint(Orders.class);
   * socket.onMessage(text -> orders.run(o -> o.order(text)));
   * }</pre>
   *
   * <p>A program's own resources have it from {@link UpdatePoint#of}.
   *
   * @throws IllegalArgumentException as {@link UpdatePoint#of} does
   * @throws IllegalStateException when another thread is in a step
   */
  public <P> UpdatePoint<P> updatePoint(Class<P> type) {
    return engine.turns().share(type);
  }

  /**
   * Ends the program: saves it where {@code -Dhot.snapshot} says so, and closes what it {@link Held
   * holds}. Closing twice is harmless.
   *
   * @throws dev.hearth.snapshot.SnapshotException when it cannot be saved; all is closed then, too
   */
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
}
