package dev.hearth.dev.reload;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which thread is in the program's code, so that a step that does not end can be looked at. */
public final class Activity {
  /**
   * A thread in a step.
   *
   * @param stack where it is now
   */
  public record Stepping(Duration since, List<StackTraceElement> stack) {}

  private volatile @Nullable Thread thread;
  private volatile long since;

  void begin() {
    since = System.nanoTime();
    thread = Thread.currentThread();
  }

  void end() {
    thread = null;
  }

  /** The step that is being taken. */
  public Optional<Stepping> stepping() {
    Thread now = thread;
    if (now == null) {
      return Optional.empty();
    }
    Duration took = Duration.ofNanos(System.nanoTime() - since);
    return Optional.of(new Stepping(took, List.of(now.getStackTrace())));
  }
}
