package dev.hearth.processor;

import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaFormatException;
import dev.hearth.schema.SchemaJson;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The class output of a compile: Hearth's resources in it, and where it lies. */
final class ClassOutput {
  static final String HOME = "META-INF/hearth/";
  static final String BUILD = HOME + "build.properties";
  static final String MIGRATIONS = HOME + "migrations.properties";
  static final String DROPS = HOME + "drops.properties";

  static final String READS = HOME + "reads.properties";

  private static final String LAST = "last-schema.json";
  private static final List<String> BUILD_FILES =
      List.of("pom.xml", "build.gradle", "build.gradle.kts");

  private final Filer filer;

  ClassOutput(Filer filer) {
    this.filer = filer;
  }

  /** The nearest folder above the class output that has a build file. */
  Optional<Path> project() {
    try {
      FileObject probe = filer.getResource(StandardLocation.CLASS_OUTPUT, "", HOME + "probe");
      Path folder = Path.of(probe.toUri()).toAbsolutePath();
      while (folder != null && !hasBuildFile(folder)) {
        folder = folder.getParent();
      }
      return Optional.ofNullable(folder);
    } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty(); // the output is in memory, or in an archive
    }
  }

  private static boolean hasBuildFile(Path folder) {
    return BUILD_FILES.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
  }

  /** What an earlier compile left, if it left anything that can be read. */
  Optional<CompiledSchema> schema() {
    return parse(read(CompiledSchema.RESOURCE).or(() -> read(HOME + LAST)));
  }

  /** The schema of the first output on the class path that has one; it may be this one. */
  Optional<CompiledSchema> schemaOfClassPath() {
    return parse(read(StandardLocation.CLASS_PATH, CompiledSchema.RESOURCE));
  }

  private static Optional<CompiledSchema> parse(Optional<String> text) {
    try {
      return text.map(SchemaJson::readCompiled);
    } catch (SchemaFormatException e) {
      return Optional.empty();
    }
  }

  Properties properties(String resource) {
    return parseProperties(read(resource));
  }

  /** The build notes of the first output on the class path that has some. */
  Properties notesOfClassPath() {
    return parseProperties(read(StandardLocation.CLASS_PATH, BUILD));
  }

  private static Properties parseProperties(Optional<String> lines) {
    Properties properties = new Properties();
    lines.ifPresent(
        text -> {
          try {
            properties.load(new StringReader(text));
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
    return properties;
  }

  private Optional<String> read(String resource) {
    return read(StandardLocation.CLASS_OUTPUT, resource);
  }

  private Optional<String> read(StandardLocation location, String resource) {
    try {
      return Optional.of(filer.getResource(location, "", resource).getCharContent(true).toString());
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Sets the schema of an earlier compile aside: what does not pass must not be run or sealed, and
   * the next compile may be a partial one that knows the rest of the state from here.
   */
  void setSchemaAside() {
    Optional<Path> schema = path(CompiledSchema.RESOURCE).filter(Files::exists);
    try {
      if (schema.isPresent()) {
        Path last = schema.get().resolveSibling(LAST);
        Files.move(schema.get(), last, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot set " + schema.get() + " aside", e);
    }
  }

  /** Deletes what an earlier compile that did not pass has set aside, when this one has passed. */
  void deleteLeftovers() {
    try {
      Optional<Path> last = path(HOME + LAST);
      if (last.isPresent()) {
        Files.deleteIfExists(last.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete what an earlier compile left", e);
    }
  }

  /** Deletes what only a compile of the same folder may use, and a release must not hold. */
  void deleteNotes() throws IOException {
    for (String resource : List.of(BUILD, READS)) {
      Optional<Path> file = path(resource);
      if (file.isPresent()) {
        Files.deleteIfExists(file.get());
      }
    }
  }

  /** A file of the output; a Filer's own files refuse to be moved and deleted. */
  private Optional<Path> path(String resource) {
    try {
      FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", resource);
      return Optional.of(Path.of(file.toUri()));
    } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty(); // the output is in memory, or in an archive
    }
  }

  /** Removes a generated class with all that is nested in it, and its source if that is beside. */
  void removeClass(String inPackage, String name) {
    try {
      FileObject file =
          filer.getResource(StandardLocation.CLASS_OUTPUT, inPackage, name + ".class");
      Path folder = Path.of(file.toUri()).toAbsolutePath().getParent();
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name + "{.,$}*")) {
        for (Path stale : files) {
          Files.delete(stale);
        }
      }
    } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
      return; // it is not in a folder
    }
  }

  /** Reserves a resource while processing is on. */
  Resource reserve(String resource) throws IOException {
    return new Resource(filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource));
  }

  /** A resource that is written when the compile has passed. */
  static final class Resource {
    private final FileObject file;
    private @Nullable String text;

    private Resource(FileObject file) {
      this.file = file;
    }

    Resource with(String content) {
      text = content;
      return this;
    }

    void write() throws IOException {
      if (text != null) {
        try (Writer writer = file.openWriter()) {
          writer.write(text);
        }
      }
    }
  }
}
