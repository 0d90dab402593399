package dev.hearth.dev.reload;

import dev.hearth.Programs;
import dev.hearth.Writes;
import dev.hearth.dev.load.Code;
import dev.hearth.dev.report.Laps;
import dev.hearth.dev.report.Report.Phase;
import dev.hearth.migrate.Takeover;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes new code and new state from old ones. The old ones are as they were, whatever happens.
 *
 * <p>{@link #prepare} is for the thread that compiles, the rest for the one that steps.
 */
public final class Reloader {
  /** So many objects come over in about a millisecond. */
  private static final int MANY = 10_000;

  private final Versions versions;
  private final Carrier carrier;
  private final boolean beside;
  private volatile @Nullable Prepared prepared;

  /**
   * A reload of versions that {@code versions} loads.
   *
   * @param beside whether much state is carried over beside the program
   */
  public Reloader(Versions versions, Carrier carrier, boolean beside) {
    this.versions = versions;
    this.carrier = carrier;
    this.beside = beside;
  }

  /** Whether {@code -Dhot.beside=false} is not set. */
  public static boolean besideByOption() {
    return Boolean.parseBoolean(System.getProperty("hot.beside", "true"));
  }

  /**
   * Does what can be done before the update point, so that the program has not to wait for it. What
   * fails here fails there again, and is told then.
   */
  public void prepare(Version running, Code code) {
    prepared = null;
    if (versions.pinsMore(code)) {
      return; // from then on the old code would see it, too
    }
    try {
      Version next = versions.next(running, code);
      Takeover takeover = plan(running, next);
      takeover.warmUp();
      prepared = new Prepared(running, code, next, takeover);
    } catch (RuntimeException | LinkageError e) {
      prepared = null;
    }
  }

  /** Lets go of what was prepared. */
  void forget() {
    prepared = null;
  }

  /**
   * Begins to carry the state of {@code old} over, which steps on meanwhile.
   *
   * @param writes those of its steps
   * @param wake called by another thread when there is something to do at the update point
   * @return null where all is to be done in the pause, and any failure to be found
   */
  @Nullable UnderWay begin(Running old, Candidate candidate, Writes writes, Runnable wake) {
    Prepared ready = prepared;
    Code code = candidate.compilation().code();
    if (!beside || old.paused() || ready == null || !ready.isFor(old.version(), code)) {
      return null;
    }
    long begin = System.nanoTime();
    try {
      return ContextLoader.with(
              ready.to().loader(), () -> ready.takeover().beside(old.program(), writes, MANY, wake))
          .map(going -> new UnderWay(old, candidate, ready, going, begin))
          .orElse(null);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return null;
    }
  }

  /**
   * Takes over what is under way; all of it in the pause when nothing comes of that.
   *
   * @throws RuntimeException whatever the new code throws
   */
  Reload reload(Running old, UnderWay going) {
    long begin = System.nanoTime();
    Candidate candidate = going.candidate();
    Version version = going.prepared().to();
    Carrier.Carried state;
    try {
      state =
          ContextLoader.with(
              version.loader(), () -> carrier.carried(going.finish(), going.prepared().takeover()));
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      return reload(old, candidate).noting(Telling.inThePause(e)); // or it tells why it fails too
    }
    prepared = null;
    Programs.share(old.program(), state.program());
    long end = System.nanoTime();
    Map<Phase, Duration> phases = new EnumMap<>(Phase.class);
    phases.put(Phase.WAIT, Duration.ofNanos(going.begin() - candidate.ready()));
    phases.put(Phase.MIGRATE, Duration.ofNanos(end - going.begin()));
    phases.put(Phase.PAUSE, Duration.ofNanos(Math.max(end - begin, going.longest())));
    return reloaded(old, version, candidate, state, phases, end);
  }

  /** Takes {@code old} over into {@code candidate}; throws whatever its code throws. */
  Reload reload(Running old, Candidate candidate) {
    Laps laps = new Laps(candidate.ready());
    laps.end(Phase.WAIT);
    long begin = System.nanoTime();
    Prepared ready = ready(old.version(), candidate.compilation().code());
    laps.end(Phase.LOAD);
    Version version = ready.to();
    Carrier.Carried state =
        ContextLoader.with(version.loader(), () -> carrier.carry(old.program(), ready.takeover()));
    Programs.share(old.program(), state.program());
    laps.end(Phase.MIGRATE);
    long end = System.nanoTime();
    Map<Phase, Duration> phases = new EnumMap<>(laps.taken());
    phases.put(Phase.PAUSE, Duration.ofNanos(end - begin));
    return reloaded(old, version, candidate, state, phases, end);
  }

  private static Reload reloaded(
      Running old,
      Version version,
      Candidate candidate,
      Carrier.Carried state,
      Map<Phase, Duration> phases,
      long end) {
    Running now = new Running(version, state.program(), false);
    return new Reload(old, now, candidate, state, phases, List.of(), end);
  }

  private Prepared ready(Version running, Code code) {
    Prepared known = prepared;
    prepared = null;
    if (known != null && known.isFor(running, code)) {
      return known;
    }
    Version next = versions.next(running, code);
    return new Prepared(running, code, next, plan(running, next));
  }

  private Takeover plan(Version from, Version to) {
    return ContextLoader.with(to.loader(), () -> carrier.plan(from, to));
  }
}
