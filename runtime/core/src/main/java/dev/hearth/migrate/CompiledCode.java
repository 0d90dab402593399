package dev.hearth.migrate;

import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.SealedVersion;
import dev.hearth.schema.StateSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a module's compiled code says of its state: the schema, the sealed versions before it, and
 * the migration of each.
 *
 * <pre>{@code
 * CompiledCode code = CompiledCode.of(loader);
 * }</pre>
 *
 * <p>Immutable; read once, when it is made.
 */
public final class CompiledCode {
  private static final String FOLDER = "META-INF/hearth/";

  private final ClassLoader loader;
  private final StateSchema schema;
  private final List<SealedVersion> history;
  private final Properties migrations;

  private CompiledCode(
      ClassLoader loader, StateSchema schema, List<SealedVersion> history, Properties migrations) {
    this.loader = loader;
    this.schema = schema;
    this.history = List.copyOf(history);
    this.migrations = migrations;
  }

  /**
   * Reads what the annotation processor left beside the classes of {@code loader}.
   *
   * @throws MigrationException when it is not there
   * @throws dev.hearth.schema.SchemaFormatException when it is damaged
   */
  public static CompiledCode of(ClassLoader loader) {
    String text = read(loader, CompiledSchema.RESOURCE);
    if (text == null) {
      throw new MigrationException(
          "there is no "
              + CompiledSchema.RESOURCE
              + ": the code was compiled without Hearth's"
              + " annotation processor");
    }
    CompiledSchema compiled = SchemaJson.readCompiled(text);
    String migrations = read(loader, FOLDER + "migrations.properties");
    return new CompiledCode(
        loader,
        compiled.schema(),
        readHistory(loader, compiled.base()),
        properties(migrations == null ? "" : migrations));
  }

  private static List<SealedVersion> readHistory(ClassLoader loader, int newest) {
    List<SealedVersion> versions = new ArrayList<>();
    for (int n = newest; n > 0; n--) {
      String text = read(loader, FOLDER + "history/" + n + ".json");
      if (text == null) {
        break;
      }
      versions.add(SchemaJson.readSealed(text));
    }
    Collections.reverse(versions);
    return versions;
  }

  private static @Nullable String read(ClassLoader loader, String resource) {
    try (InputStream in = loader.getResourceAsStream(resource)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static Properties properties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  public ClassLoader loader() {
    return loader;
  }

  /** The schema that the code was compiled with. */
  public StateSchema schema() {
    return schema;
  }

  /** The sealed versions that are still supported, oldest first. */
  public List<SealedVersion> history() {
    return history;
  }

  /** The name of the migration class for a sealed version. */
  Optional<String> migrationFrom(int version) {
    return Optional.ofNullable(migrations.getProperty(Integer.toString(version)));
  }

  /** The name of the migration class for the draft that was running at compile time. */
  Optional<String> migrationFromRunning() {
    return Optional.ofNullable(migrations.getProperty("running"));
  }
}
