package dev.hearth.dev.report;

import dev.hearth.dev.report.Report.Phase;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * Takes the time of phases that follow each other.
 *
 * <pre>{@code
 * Laps laps = new Laps(System.nanoTime());
 * …
 * laps.end(Phase.PREPARE);
 * }</pre>
 *
 * <p>For one thread.
 */
public final class Laps {
  private final Map<Phase, Duration> taken = new EnumMap<>(Phase.class);
  private long begin;

  /**
   * @param begin of the first phase, in {@code System.nanoTime}
   */
  public Laps(long begin) {
    this.begin = begin;
  }

  /** Ends a phase, which began when the one before ended, and begins the next. */
  public void end(Phase phase) {
    long now = System.nanoTime();
    taken.put(phase, Duration.ofNanos(now - begin));
    begin = now;
  }

  /** What each phase took that has ended. */
  public Map<Phase, Duration> taken() {
    return Map.copyOf(taken);
  }
}
