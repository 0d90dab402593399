package dev.hearth.dev.reload;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * When new code takes over, so that the pause is seen least: what does not fit in before the next
 * step is put off until right after it, when there is the most time left.
 *
 * <pre>{@code
 * if (moment.isNow(candidate, left)) { … moment.took(pause); }
 * …
 * moment.stepped();
 * }</pre>
 *
 * <p>For the thread that steps.
 */
final class Moment {
  /** Nobody sees that a step comes so much later. */
  private static final long SHORT = Duration.ofMillis(5).toNanos();

  /** How long a pause may be of which nothing is known yet: the first one is the longest. */
  private static final long UNKNOWN = Duration.ofMillis(50).toNanos();

  /** So long after a step there is about as much time as there will be after the next. */
  private static final long FRESH = Duration.ofMillis(2).toNanos();

  private final LongSupplier clock;
  private long expected = UNKNOWN;
  private long stepped;
  private @Nullable Object putOff;
  private boolean steppedSince;

  /** By a clock like {@code System::nanoTime}. */
  Moment(LongSupplier clock) {
    this.clock = clock;
    this.stepped = clock.getAsLong();
  }

  /** A step has ended. */
  void stepped() {
    stepped = clock.getAsLong();
    steppedSince = true;
  }

  /** For how many nanoseconds the last step went on that began at {@code begin}. */
  long step(long begin) {
    return stepped - begin;
  }

  /** A reload has made the program stand still for so long: the next one will, too. */
  void took(Duration pause) {
    expected = pause.toNanos();
    putOff = null;
  }

  /**
   * Whether {@code what} is to take over now, and not after the next step. It is put off for one
   * step at most.
   *
   * @param left nanoseconds until the next step is due
   */
  boolean isNow(Object what, long left) {
    boolean waited = isPutOff(what) && steppedSince;
    boolean fresh = clock.getAsLong() - stepped < FRESH;
    if (waited || fresh || left >= expected || expected < SHORT) {
      putOff = null;
      return true;
    }
    if (!isPutOff(what)) {
      putOff = what;
      steppedSince = false;
    }
    return false;
  }

  @SuppressWarnings("ReferenceEquality") // the very same
  private boolean isPutOff(Object what) {
    return what == putOff;
  }

  /** What waits for the next step; null when nothing does. */
  @Nullable Object putOff() {
    return putOff;
  }
}
