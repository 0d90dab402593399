package dev.hearth.dev.reload;

import dev.hearth.Programs;
import dev.hearth.dev.load.Code;
import dev.hearth.dev.report.Laps;
import dev.hearth.dev.report.Report.Phase;
import dev.hearth.migrate.Takeover;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes new code and new state from old ones. The old ones are as they were, whatever happens.
 *
 * <p>{@link #prepare} is for the thread that compiles, the rest for the one that steps.
 */
public final class Reloader {
  private final Versions versions;
  private final Carrier carrier;
  private volatile @Nullable Prepared prepared;

  /** A reload of versions that {@code versions} loads. */
  public Reloader(Versions versions, Carrier carrier) {
    this.versions = versions;
    this.carrier = carrier;
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
    return new Reload(
        old, new Running(version, state.program(), false), candidate, state, phases, end);
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
