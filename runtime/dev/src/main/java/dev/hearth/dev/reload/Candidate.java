package dev.hearth.dev.reload;

import dev.hearth.dev.compile.Compilation;
import dev.hearth.dev.watch.Save;
import dev.hearth.schema.CompiledSchema;
import java.util.List;

/**
 * New code that waits for the update point.
 *
 * @param against the schema that it was checked against
 * @param notes what to mention when it has taken over
 */
public record Candidate(
    Compilation compilation, CompiledSchema against, Save save, List<String> notes) {
  public Candidate {
    notes = List.copyOf(notes);
  }
}
