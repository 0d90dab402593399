package dev.hearth.migrate;

import dev.hearth.HotProgram;
import dev.hearth.Writes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A take-over most of which is done beside the program, which steps on meanwhile.
 *
 * <pre>{@code
 * Optional<Beside> beside = takeover.beside(program, writes, 10_000, wake);   // between two steps
 * new Thread(beside.get()).start();
 * …
 * beside.serve();                                      // between other two, now and then
 * if (beside.isReady()) {
 *   TakenOver result = beside.finish();                // and in the pause the rest
 * }
 * }</pre>
 *
 * <p>What it gives is what a {@link Takeover} in that pause would give. Where it cannot say so, it
 * {@link #hasFailed}, and the program has to stop for all of it. It never writes to the program's
 * state, so either way that is whole.
 *
 * <p>{@link #run} is for a thread of its own; {@link #cancel} and what asks for any; all else for
 * the thread that steps, between two steps.
 */
public final class Beside implements Runnable {
  /** From so many writes on it is looked at whose they are. */
  private static final int MANY = 20_000;

  private static final String MOST = "its steps write most of it";

  private static final String UNKNOWN =
      "more was written than could be noted, or outside of steps and calls";

  private static final long LOOK = 1_000_000;

  private final Writes writes;
  private final Progress progress = new Progress();
  private final Runnable wake;

  /** Held by who works on what has been made. */
  private final ReentrantLock work = new ReentrantLock(true);

  private final Condition served = work.newCondition();
  private final Deferrals deferrals = new Deferrals();
  private final LiveReads reads = new LiveReads(deferrals);

  private @Nullable Copy copy;
  private @Nullable LiveCopy state;
  private @Nullable LiveRoute route;
  private final Route way;

  private final Pace pace = new Pace(System::nanoTime);

  /** Whether all was carried over once, as far as it can be. */
  private boolean through;

  private volatile boolean waits;
  private volatile boolean ready;

  /** Whether something that was written is known, and was not done again yet. */
  private volatile boolean behind;

  private volatile boolean cancelled;
  private volatile boolean ended;
  private volatile @Nullable Throwable failure;

  Beside(HotProgram program, ClassLoader old, Route way, Writes writes, Runnable wake) {
    this.way = way;
    this.writes = writes;
    this.wake = wake;
    Copy made = new Copy(old, way.classes(), !way.isDirect(), progress, reads);
    this.copy = made;
    progress.meanwhile(this::collect);
    this.state = new LiveCopy(program, reads, made);
  }

  /** From the take-over, between two steps: what is written counts from now on. */
  void begin() {
    writes.begin();
    required(state).begin();
  }

  /** Carries over what it can, until it is cancelled, or finished by the thread that steps. */
  @Override
  public void run() {
    try {
      Writes.apart(
          () -> {
            part(this::first);
            while (!isOver()) {
              part(this::next);
              rest();
            }
            return true;
          });
    } finally {
      ended = true;
      wake.run();
    }
  }

  /** Does a part of the work, alone. What has failed in the middle of one is of no use. */
  private void part(Runnable part) {
    work.lock();
    try {
      if (!isOver()) {
        part.run();
        behind = !reads.areCurrent();
      }
    } catch (Throwable e) {
      failure = failure == null ? e : failure; // it may have been stopped
    } finally {
      if (cancelled || failure != null) {
        letGo();
      }
      work.unlock();
    }
  }

  private void next() {
    if (reads.wantsMore()) {
      awaitLook();
      pace.moreFound();
      return;
    }
    switch (pace.after(round(), reads.entities())) {
      case HOPELESS -> throw new MigrationException(MOST);
      case SLOWER -> pace.slowDown(reads.dirty(), reads.entities());
      case ENOUGH -> ready = true;
      case LESS -> {}
    }
  }

  private boolean isOver() {
    return cancelled || failure != null || deferrals.isPaused();
  }

  private void first() {
    LiveRoute begun = way.live(deferrals, progress);
    route = begun;
    begun.begin(required(state).pass());
    through = true;
    check();
  }

  /** Does again what was written meanwhile; how many entities that were. */
  private int round() {
    drain();
    int again = reads.dirty();
    if (again > 0) {
      required(route).again(required(state).again());
      check();
    }
    return again;
  }

  /**
   * As steps go on, what they write would get too much to be kept, each time that it is written.
   */
  private void collect() {
    if (writes.size() > MANY) {
      drain();
      if (!through && pace.isOverrun(reads.dirty(), reads.entities(), reads.expected())) {
        if (pace.isSlow()) {
          failure = new MigrationException(MOST);
          progress.stop();
        } else {
          pace.slowDown(reads.dirty(), reads.entities());
        }
      }
    }
  }

  private void drain() {
    writes.drain(reads::written);
  }

  /** Has the containers looked at that were met, and goes on with them. */
  private void awaitLook() {
    waits = true;
    wake.run();
    while (waits && !isOver()) {
      try {
        served.awaitNanos(LOOK * 100);
      } catch (InterruptedException e) {
        throw new MigrationException("interrupted", e);
      }
    }
    if (!isOver()) {
      required(state).resume();
      required(state).pass();
      required(route).resume();
      required(route).again(Set.of());
      check();
    }
  }

  private void rest() {
    if (ready && !behind && writes.isEmpty()) {
      wake.run();
      LockSupport.parkNanos(LOOK);
    }
  }

  private void check() {
    if (!deferrals.isPaused() && !writes.areWhole()) {
      throw new MigrationException(UNKNOWN);
    }
    if (!deferrals.areNoted()) {
      throw new MigrationException("a method of the migration catches errors of others");
    }
  }

  /** Looks at what it has asked for, in a moment of the program's time. */
  public void serve() {
    if (waits && work.tryLock()) {
      try {
        if (waits) {
          reads.look();
          waits = false;
          served.signalAll();
        }
      } finally {
        work.unlock();
      }
    }
  }

  /** Whether it has done what can be done beside the program. */
  public boolean isReady() {
    return ready && failure == null;
  }

  /** Whether nothing has been written since. */
  public boolean isCaughtUp() {
    return writes.isEmpty() && !behind && !work.isLocked();
  }

  /** Whether it would catch up, or sooner, if there were fewer steps. */
  public boolean isOutrun() {
    return pace.isSlow();
  }

  /** Whether {@link #run} has come to its end, and touches nothing any more. */
  public boolean hasEnded() {
    return ended;
  }

  /** Why it cannot say what a take-over in the pause would give; none as long as it can. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  /** Whether it cannot. */
  public boolean hasFailed() {
    return failure != null;
  }

  /** Stops it soon; nothing comes of it. */
  public void cancel() {
    cancelled = true;
    progress.stop();
  }

  /**
   * Does the rest, while the program stands still.
   *
   * @throws MigrationException when it turns out that all of it has to be done in the pause; then
   *     nothing has happened
   */
  public TakenOver finish() {
    work.lock();
    try {
      Throwable failed = failure;
      if (failed != null) {
        throw Failures.refusal("what was done beside it", failed);
      }
      deferrals.pause();
      boolean whole = writes.areWhole();
      drain();
      writes.end();
      if (!whole) {
        throw new MigrationException(UNKNOWN);
      }
      LiveRoute legs = required(route);
      legs.resume();
      legs.again(required(state).settle());
      check();
      return legs.end(required(copy));
    } finally {
      letGo();
      work.unlock();
    }
  }

  /** It may take long until the program comes to let go of this. */
  private void letGo() {
    copy = null;
    state = null;
    route = null;
  }

  private static <T> T required(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("it is over");
    }
    return part;
  }
}
