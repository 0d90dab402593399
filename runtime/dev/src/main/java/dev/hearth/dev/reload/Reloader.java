package dev.hearth.dev.reload;

import dev.hearth.Programs;
import java.time.Duration;

/** Makes new code and new state from old ones. The old ones are as they were, whatever happens. */
public final class Reloader {
  private final Versions versions;
  private final Carrier carrier;

  /** A reload of versions that {@code versions} loads. */
  public Reloader(Versions versions, Carrier carrier) {
    this.versions = versions;
    this.carrier = carrier;
  }

  /** Takes {@code old} over into {@code candidate}; throws whatever its code throws. */
  Reload reload(Running old, Candidate candidate) {
    long begin = System.nanoTime();
    Version version = versions.next(old.version(), candidate.compilation().code());
    long loaded = System.nanoTime();
    Carrier.Carried state = ContextLoader.with(version.loader(), () -> carrier.carry(old, version));
    Programs.share(old.program(), state.program());
    long end = System.nanoTime();
    return new Reload(
        old,
        new Running(version, state.program(), false),
        candidate,
        state,
        Duration.ofNanos(loaded - begin),
        Duration.ofNanos(end - loaded),
        Duration.ofNanos(end - begin));
  }
}
