package dev.hearth.dev.reload;

import dev.hearth.dev.report.Report.Phase;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A take-over that has been made: {@code now} runs, and {@code before} is kept until it has proved
 * itself in a step.
 *
 * @param phases what they took, from when the code was ready
 * @param notes what to mention
 * @param end when it was made, in {@code System.nanoTime}
 */
record Reload(
    Running before,
    Running now,
    Candidate candidate,
    Carrier.Carried carried,
    Map<Phase, Duration> phases,
    List<String> notes,
    long end) {
  /** The same, with something more to mention. */
  Reload noting(String note) {
    return new Reload(before, now, candidate, carried, phases, List.of(note), end);
  }
}
