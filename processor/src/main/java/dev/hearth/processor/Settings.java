package dev.hearth.processor;

import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaFormatException;
import dev.hearth.schema.SchemaJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The options of a build: {@code -Ahot.history}, {@code -Ahot.frozen}, {@code -Ahot.running}. */
final class Settings {
  static final String HISTORY = "hot.history";
  static final String FROZEN = "hot.frozen";
  static final String RUNNING = "hot.running";

  private final Map<String, String> options;
  private final Optional<Path> project;

  /** The options as given, and the folder of the build file, if there is one. */
  Settings(Map<String, String> options, Optional<Path> project) {
    this.options = options;
    this.project = project;
  }

  /** Where the sealed versions are; unknown without an option and without a build file. */
  Optional<Path> history() {
    return Optional.ofNullable(options.get(HISTORY))
        .map(text -> Path.of(text).toAbsolutePath().normalize())
        .or(() -> project.map(folder -> folder.resolve("src/main/hot")));
  }

  /** Whether every change must be sealed already. */
  boolean frozen() {
    return Boolean.parseBoolean(options.get(FROZEN));
  }

  /**
   * The schema that a dev run is running.
   *
   * @throws SchemaFormatException when the file is none
   */
  Optional<CompiledSchema> running() {
    return Optional.ofNullable(options.get(RUNNING)).map(Settings::readCompiled);
  }

  private static CompiledSchema readCompiled(String file) {
    try {
      return SchemaJson.readCompiled(Files.readString(Path.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read -A" + RUNNING + "=" + file, e);
    }
  }

  /** {@code path} as messages name it: from the build file's folder where it is below that. */
  String relative(Path path) {
    Path base = project.orElseGet(() -> Path.of("").toAbsolutePath());
    return (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
  }
}
