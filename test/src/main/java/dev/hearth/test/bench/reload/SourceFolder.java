package dev.hearth.test.bench.reload;

import dev.hearth.test.files.OwnClassPath;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A module as Maven lays one out, built without it.
 *
 * @param root holds {@code src/main/java} and {@code target/classes}
 */
public record SourceFolder(Path root) {
  /** The source root. */
  public Path sources() {
    return root.resolve("src/main/java");
  }

  /** The class output. */
  public Path output() {
    return root.resolve("target/classes");
  }

  /**
   * Compiles all, as a build does.
   *
   * @throws IllegalStateException with javac's messages when it refuses
   */
  public void build() throws IOException {
    String libraries = OwnClassPath.text();
    List<String> options = new ArrayList<>(List.of("--release", "17", "-parameters"));
    options.addAll(List.of("-cp", libraries, "-processorpath", libraries));
    options.addAll(List.of("-processor", "dev.hearth.processor.HearthProcessor"));
    options.addAll(List.of("-d", Files.createDirectories(output()).toString()));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> all = Files.walk(sources())) {
      List<Path> java = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      boolean passed =
          compiler
              .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
              .call();
      if (!passed) {
        throw new IllegalStateException("javac refuses " + root + ":\n" + said);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
