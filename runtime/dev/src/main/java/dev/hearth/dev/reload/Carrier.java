package dev.hearth.dev.reload;

import dev.hearth.HotProgram;
import dev.hearth.migrate.TakenOver;
import dev.hearth.migrate.Takeover;

/** Makes the state of a running program anew for other code. */
public interface Carrier {
  /**
   * What came of it.
   *
   * @param program the program of the new code
   * @param values how many values were made
   * @param entities how many of them are entities
   * @param migrated whether the layout of state differs
   */
  record Carried(HotProgram program, long values, long entities, boolean migrated) {}

  /** Decides how the state will come over; may be called while the old code runs. */
  Takeover plan(Version from, Version to);

  /** What came of {@code takeover}, which was made otherwise. */
  Carried carried(TakenOver taken, Takeover takeover);

  /** Makes the new program; {@code old} and all that it holds is only read. */
  Carried carry(HotProgram old, Takeover takeover);
}
