package dev.hearth.dev.reload;

import dev.hearth.dev.compile.Compilation;
import dev.hearth.dev.report.Report.Phase;
import dev.hearth.dev.watch.Save;
import dev.hearth.schema.CompiledSchema;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * New code that waits for the update point.
 *
 * @param against the schema that it was checked against
 * @param notes what to mention when it has taken over
 * @param phases what it took until it was ready
 * @param ready when that was, in {@code System.nanoTime}
 */
public record Candidate(
    Compilation compilation,
    CompiledSchema against,
    Save save,
    List<String> notes,
    Map<Phase, Duration> phases,
    long ready) {
  public Candidate {
    notes = List.copyOf(notes);
    phases = Map.copyOf(phases);
  }
}
