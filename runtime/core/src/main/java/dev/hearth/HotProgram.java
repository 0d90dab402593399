package dev.hearth;

import java.time.Duration;

/**
 * The root of a program's state, and its life cycle.
 *
 * <pre>{@code
 * @HotState
 * public final class Counter implements HotProgram {
 *   private final Hot<Long> tick = Hot.of(0L);
 *
 *   @Override public void start() {}
 *   @Override public void step() { tick.update(t -> t + 1); }
 *
 *   public static void main(String[] args) { HotRuntime.run(Counter.class, args); }
 * }
 * }</pre>
 *
 * <p>All methods are called by one thread at a time, never two at once. Between two steps is the
 * update point, where new code and migrated state take over. Other threads come by an {@link
 * UpdatePoint}.
 */
public interface HotProgram {
  /** Called once, before the first step of a fresh program; never after a reload or a restore. */
  void start();

  /** Called again and again until {@link #done}. */
  void step();

  /**
   * The time from the beginning of one step to the beginning of the next, when {@link
   * HotRuntime#run} owns the loop; zero, the default, means as fast as can be. A step that takes
   * longer is followed by the next at once, and the lost time is not made up.
   */
  default Duration period() {
    return Duration.ZERO;
  }

  /** Whether the program has come to its end; asked between steps. */
  default boolean done() {
    return false;
  }
}
