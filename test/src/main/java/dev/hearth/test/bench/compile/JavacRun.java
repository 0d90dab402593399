package dev.hearth.test.bench.compile;

import dev.hearth.processor.HearthProcessor;
import dev.hearth.test.files.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles a module with the javac of this JVM.
 *
 * @param module its folder
 * @param output where classes and generated sources go; in the module, whose history is found from
 *     there
 */
record JavacRun(Path module, Path output) {
  /** Of what a module holds, which files are compiled. */
  interface Choice {
    boolean test(Path file);
  }

  /** Compiles all sources to an empty folder; the seconds that javac took. */
  double full() {
    try {
      Trees.delete(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compile(sources(file -> true), List.of("-processor", processor()));
  }

  /** Compiles some of them to the output as it is; the seconds that javac took. */
  double again(Choice choice) {
    return compile(sources(choice), List.of("-processor", processor()));
  }

  /** Compiles some of them without the processor. */
  double plain(Choice choice) {
    return compile(sources(choice), List.of("-proc:none"));
  }

  private static String processor() {
    return HearthProcessor.class.getName();
  }

  /** The bytes of the generated sources. */
  long generatedBytes() {
    return bytes(output.resolve("generated"));
  }

  /** The bytes of the class output. */
  long classBytes() {
    return bytes(output.resolve("classes"));
  }

  private static long bytes(Path folder) {
    long bytes = 0;
    for (Path file : files(folder)) {
      bytes += file.toFile().length();
    }
    return bytes;
  }

  private List<Path> sources(Choice choice) {
    return files(module.resolve("src/main/java")).stream().filter(choice::test).toList();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double compile(Collection<Path> sources, List<String> options) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    String classPath = System.getProperty("java.class.path", "");
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(said, null, StandardCharsets.UTF_8)) {
      Path classes = Files.createDirectories(output.resolve("classes"));
      Path generated = Files.createDirectories(output.resolve("generated"));
      List<String> all = new ArrayList<>(options);
      all.addAll(List.of("-d", classes.toString(), "-s", generated.toString(), "-parameters"));
      all.addAll(List.of("-cp", classes + System.getProperty("path.separator", ":") + classPath));
      all.addAll(List.of("-processorpath", classPath));
      long begin = System.nanoTime();
      boolean passed =
          javac
              .getTask(null, files, said, all, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      double seconds = (System.nanoTime() - begin) / 1e9;
      if (!passed) {
        throw new IllegalStateException("javac refuses " + module + ": " + errors(said));
      }
      return seconds;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> errors(DiagnosticCollector<JavaFileObject> said) {
    return said.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .limit(3)
        .toList();
  }
}
