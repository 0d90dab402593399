package dev.hearth.test.harness;

import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.Seal;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A user's module in a folder of its own: sources, sealed versions, a build file and a class
 * output.
 *
 * <pre>{@code
 * SourceModule module = SourceModule.in(folder);
 * module.save("tiny/Main.java", "package tiny; …");
 * module.build();
 * }</pre>
 *
 * <p>Sources are named from the source root, with slashes.
 */
public final class SourceModule {
  private final Path root;

  private SourceModule(Path root) {
    this.root = root;
  }

  /** An empty module in an existing folder. */
  public static SourceModule in(Path root) {
    SourceModule module = new SourceModule(root);
    try {
      Files.createDirectories(module.sources());
      Files.createDirectories(module.output());
      Files.writeString(root.resolve("pom.xml"), "<project/>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return module;
  }

  /** A copy of the sample game's sources, resources and sealed versions. */
  public static SourceModule ofSample(Path root) {
    SourceModule module = in(root);
    copy(Sample.root().resolve("src/main"), root.resolve("src/main"));
    copy(Sample.root().resolve("pom.xml"), root.resolve("pom.xml"));
    return module;
  }

  public Path root() {
    return root;
  }

  public Path sources() {
    return root.resolve("src/main/java");
  }

  public Path history() {
    return root.resolve("src/main/hot");
  }

  public Path output() {
    return root.resolve("target/classes");
  }

  public Path file(String source) {
    return sources().resolve(source);
  }

  public String text(String source) {
    try {
      return Files.readString(file(source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Saves a source as most editors do: written beside, and moved over the old one at once. */
  public void save(String source, String text) {
    try {
      Path beside = Files.createTempFile(root, "save", ".tmp");
      Files.writeString(beside, text);
      Files.createDirectories(file(source).resolve("..").normalize());
      Files.move(
          beside,
          file(source),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Saves a source with another text in one place.
   *
   * @throws IllegalArgumentException when the place is not there exactly once
   */
  public void edit(String source, String before, String after) {
    save(source, replaced(text(source), before, after));
  }

  /** {@code text} with one place changed. */
  public static String replaced(String text, String before, String after) {
    int at = text.indexOf(before);
    if (at < 0 || text.indexOf(before, at + 1) >= 0) {
      throw new IllegalArgumentException("not exactly once: " + before + "\nin\n" + text);
    }
    return text.substring(0, at) + after + text.substring(at + before.length());
  }

  public void delete(String source) {
    try {
      Files.delete(file(source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void rename(String source, String other) {
    try {
      Files.move(file(source), file(other), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All sources, in order. */
  public List<String> all() {
    try (Stream<Path> files = Files.walk(sources())) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> sources().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Compiles everything into the class output as a build does: a javac with the processor.
   *
   * @throws IllegalStateException with javac's messages when that fails
   */
  public void build() {
    if (Files.isDirectory(root.resolve("src/main/resources"))) {
      copy(root.resolve("src/main/resources"), output());
    }
    String libraries = Build.joined(Build.libraries());
    List<String> options = new ArrayList<>(List.of("--release", "17", "-parameters"));
    options.addAll(List.of("-cp", libraries, "-processorpath", libraries));
    options.addAll(List.of("-d", output().toString()));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<Path> sources = all().stream().map(this::file).toList();
      Iterable<? extends javax.tools.JavaFileObject> units =
          files.getJavaFileObjectsFromPaths(sources);
      if (!compiler.getTask(said, files, null, options, null, units).call()) {
        throw new IllegalStateException("it does not compile:\n" + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Seals what was built as the next state version, and builds again, for the class output to know
   * of it.
   */
  public Seal.Result seal() {
    try {
      String compiled = Files.readString(output().resolve(CompiledSchema.RESOURCE));
      Seal.Result result = Seal.seal(SchemaJson.readCompiled(compiled), history());
      build();
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Seal.Refused e) {
      throw new IllegalStateException(e);
    }
  }

  /** Removes all sealed versions. */
  public void forgetHistory() {
    if (Files.isDirectory(history())) {
      try (Stream<Path> files = Files.list(history())) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What runs the program: the class output, and all libraries. */
  public List<Path> classPath() {
    return Stream.concat(Stream.of(output()), Build.libraries().stream()).toList();
  }

  /** Copies a file or a folder with all that is in it. */
  public static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : (Iterable<Path>) all::iterator) {
        Path target = to.resolve(from.relativize(each).toString()).normalize();
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.resolve("..").normalize());
          Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
