package dev.hearth.migrate;

import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaFormatException;
import dev.hearth.schema.SchemaJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the annotation processor left beside the classes of one module.
 *
 * <pre>{@code
 * boolean compiled = ModuleFiles.of(Arena.class).isPresent();
 * }</pre>
 *
 * <p>Immutable; a library on the class path may have state of its own, so there may be several.
 */
public final class ModuleFiles {
  private final ClassLoader loader;

  /** Where the module's resources begin; empty for whichever comes first. */
  private final String base;

  private ModuleFiles(ClassLoader loader, String base) {
    this.loader = loader;
    this.base = base;
  }

  /** Those that a loader has first. */
  static ModuleFiles of(ClassLoader loader) {
    return new ModuleFiles(loader, "");
  }

  /**
   * Those of the module that has {@code program} as a root; none when no module on its class path
   * has.
   *
   * @throws SchemaFormatException when a schema is damaged
   * @throws UncheckedIOException when one cannot be read
   */
  public static Optional<ModuleFiles> of(Class<?> program) {
    ClassLoader own = program.getClassLoader();
    ClassLoader loader = own == null ? ClassLoader.getSystemClassLoader() : own;
    for (URL url : all(loader, CompiledSchema.RESOURCE)) {
      String text = url.toString();
      String base = text.substring(0, text.length() - CompiledSchema.RESOURCE.length());
      ModuleFiles files = new ModuleFiles(loader, base);
      if (files.schema(url).schema().roots().contains(program.getName())) {
        return Optional.of(files);
      }
    }
    return Optional.empty();
  }

  private CompiledSchema schema(URL url) {
    try {
      return SchemaJson.readCompiled(read(url));
    } catch (SchemaFormatException e) {
      throw new MigrationException(url + " cannot be read: " + e.getMessage(), e);
    }
  }

  ClassLoader loader() {
    return loader;
  }

  /** A file's text; null when the module has none of that name. */
  @Nullable String read(String resource) {
    if (base.isEmpty()) {
      return text(resource, () -> loader.getResourceAsStream(resource));
    }
    for (URL url : all(loader, resource)) {
      if (url.toString().equals(base + resource)) {
        return read(url);
      }
    }
    return null;
  }

  private static List<URL> all(ClassLoader loader, String resource) {
    try {
      return Collections.list(loader.getResources(resource));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static String read(URL url) {
    return Objects.requireNonNull(text(url, url::openStream));
  }

  /** Opens a file. */
  private interface Opening {
    @Nullable InputStream open() throws IOException;
  }

  private static @Nullable String text(Object name, Opening opening) {
    try (InputStream in = opening.open()) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
