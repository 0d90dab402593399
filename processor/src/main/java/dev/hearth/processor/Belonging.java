package dev.hearth.processor;

import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.History;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Tells whose the sealed versions are. The compile of a module's tests has the same build file, and
 * so the same history; but that is about the state which it finds on its class path.
 */
final class Belonging {
  /** Under which a class output notes that the history is not about its own state. */
  static final String ELSEWHERE = "sealedElsewhere";

  private Belonging() {}

  /** Whether the history is that of another class output. */
  static boolean isElsewhere(ClassOutput output, Path folder, History history) {
    Properties own = output.properties(ClassOutput.BUILD);
    if (!own.isEmpty()) {
      return own.containsKey(ELSEWHERE);
    }
    Optional<CompiledSchema> found =
        output.schema().isPresent() ? Optional.empty() : output.schemaOfClassPath();
    return folder.toString().equals(output.notesOfClassPath().getProperty("history"))
        || found.filter(schema -> isOf(history, schema)).isPresent();
  }

  private static boolean isOf(History history, CompiledSchema compiled) {
    return history.versions().stream().anyMatch(v -> v.sha256().equals(compiled.history()));
  }
}
