package dev.hearth.dev.reload;

import dev.hearth.HotProgram;
import dev.hearth.migrate.CompiledCode;
import dev.hearth.migrate.Progress;
import dev.hearth.migrate.TakenOver;
import dev.hearth.migrate.Takeover;

/** Carries state over as it is where its layout is the same, and through migrations where not. */
public final class StateCarrier implements Carrier {
  private final Progress progress = new Progress();

  /** How far it has come. */
  public Progress progress() {
    return progress;
  }

  @Override
  public Takeover plan(Version from, Version to) {
    return Takeover.plan(from.compiled(), from.loader(), CompiledCode.of(to.loader()));
  }

  @Override
  public Carried carry(HotProgram old, Takeover takeover) {
    return carried(takeover.of(old, progress), takeover);
  }

  @Override
  public Carried carried(TakenOver taken, Takeover takeover) {
    boolean copied = takeover.isPlainCopy();
    return new Carried(
        taken.program(), copied ? taken.lifted() : taken.migrated(), taken.entities(), !copied);
  }
}
