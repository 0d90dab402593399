package dev.hearth.migrate;

import java.util.function.LongSupplier;

/**
 * Whether what is carried over beside a program will catch up with what the program writes; where
 * it would not, the program is asked to go slower first.
 *
 * <pre>{@code
 * Pace pace = new Pace(System::nanoTime);
 * if (pace.isOverrun(dirty, met, all)) …           // while all is read for the first time
 * switch (pace.after(again, all)) …                // after each round of what was written meanwhile
 * }</pre>
 *
 * <p>To slow down what writes until what copies catches up is how virtual machines are moved while
 * they run (QEMU's auto-converge).
 */
final class Pace {
  /** What comes of a round. */
  enum Outlook {
    /** The next one will have less to do. */
    LESS,
    /** It will when the program goes slower. */
    SLOWER,
    /** What is left can be done in the pause, or gets no less. */
    ENOUGH,
    /** Most is written again and again. */
    HOPELESS
  }

  /** After so many rounds that make it no less, what is written meanwhile will not get less. */
  private static final int ROUNDS = 5;

  /** So many entities are done again in a moment. */
  private static final int LITTLE = 1000;

  /**
   * Nobody waits for a save for longer, however much more could be done beside the program; unless
   * there is less and less of it, and then twice as long.
   */
  private static final long LONG = 10_000_000_000L;

  /** After so long it can be told how fast the program writes. */
  private static final long SOON = 300_000_000L;

  /** And after so long that nothing comes of it that the program goes slower: code gets warm. */
  private static final long PATIENT = 3_000_000_000L;

  /**
   * To read an entity again and migrate it again takes less than half as long as the first time. So
   * there may be more of them than that which get dirty while one is read for the first time.
   */
  private static final double BEARABLE = 1.2;

  private final LongSupplier clock;
  private final long begin;

  /** How many entities were done again in the round that had the least to do. */
  private int least = Integer.MAX_VALUE;

  /** How many rounds in a row had not much less to do than one before. */
  private int stalled;

  private volatile boolean slow;

  /**
   * Since when it is observed how fast the program writes, and how many entities that were then.
   */
  private long since;

  private int metThen;
  private int dirtyThen;
  private boolean observed;

  Pace(LongSupplier clock) {
    this.clock = clock;
    this.begin = clock.getAsLong();
  }

  private long elapsed() {
    return clock.getAsLong() - begin;
  }

  /**
   * Whether entities get dirty much faster than they are read.
   *
   * <p>Only of those that have been read is it known that they are dirty: of half of those that are
   * new, and all others, on an average of the time since it is observed.
   *
   * @param dirty how many of {@code met} were written after they were read
   * @param met how many have been read so far
   * @param all how many there are, as far as that is known
   */
  boolean isOverrun(int dirty, int met, int all) {
    if (!observed) {
      observe(dirty, met);
    }
    if (met >= all && all > 0) {
      return false; // all has been read, and what is made of it takes its time
    }
    double known = (metThen + met) / 2.0;
    double written = (dirty - dirtyThen) * (double) Math.max(met, all) / Math.max(known, 1);
    return clock.getAsLong() - since > (slow ? PATIENT : SOON)
        && written > BEARABLE * (met - metThen);
  }

  /** Whether the program has been asked to go slower; for any thread. */
  boolean isSlow() {
    return slow;
  }

  /** The program goes slower from now on. */
  void slowDown(int dirty, int met) {
    slow = true;
    least = Integer.MAX_VALUE;
    stalled = 0;
    observe(dirty, met);
  }

  private void observe(int dirty, int met) {
    observed = true;
    since = clock.getAsLong();
    dirtyThen = dirty;
    metThen = met;
  }

  /** More was found that is to be read for the first time. */
  void moreFound() {
    least = Integer.MAX_VALUE;
    stalled = 0;
  }

  /**
   * A round is over.
   *
   * @param again how many entities it did again, of {@code all}
   */
  Outlook after(int again, int all) {
    stalled = again > least - least / 8 ? stalled + 1 : 0;
    least = Math.min(least, again);
    boolean late = elapsed() > (stalled > 0 ? LONG : 2 * LONG);
    boolean endless = stalled >= ROUNDS || late;
    if (endless && !late && !slow && again > LITTLE) {
      return Outlook.SLOWER;
    }
    if (endless && again > Math.max(LITTLE, all / 4)) {
      return Outlook.HOPELESS;
    }
    return again == 0 || endless ? Outlook.ENOUGH : Outlook.LESS;
  }
}
