package dev.hearth.test.corpus.run;

import dev.hearth.dev.compile.Toolchain;
import dev.hearth.test.corpus.read.ProblemLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Compiles a module into its class output as a build does, with a javac that is warm. */
final class Builder {
  /** Problems beyond javac's usual hundred count as well. */
  private static final List<String> OPTIONS =
      List.of(
          "-source",
          "17",
          "-target",
          "17",
          "-g",
          "-parameters",
          "-Xlint:-options",
          "-implicit:none",
          "-Xmaxerrs",
          "100000");

  private final Toolchain tools;

  Builder(Toolchain tools) {
    this.tools = tools;
  }

  Build build(Workspace module, String name) throws IOException {
    Path output = Files.createDirectories(module.output(name));
    tools.files().setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    boolean compiled =
        tools
            .task(
                tools.files(),
                said,
                OPTIONS,
                tools.files().getJavaFileObjectsFromPaths(sources(module)))
            .call();
    NavigableSet<String> problems = new TreeSet<>();
    List<String> errors = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : said.getDiagnostics()) {
      if (each.getKind() == Diagnostic.Kind.ERROR) {
        ProblemLines.of(each.getMessage(Locale.ROOT)).ifPresent(problems::add);
        errors.add(text(each, module));
      }
    }
    if (!compiled && errors.isEmpty()) {
      errors.add("the compiler failed, and does not say why");
    }
    return new Build(output, problems, errors);
  }

  private static List<Path> sources(Workspace module) throws IOException {
    try (Stream<Path> files = Files.walk(module.sources())) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String text(Diagnostic<? extends JavaFileObject> error, Workspace module) {
    String first = error.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    if (error.getSource() == null) {
      return first;
    }
    Path file = Path.of(error.getSource().toUri());
    Path shown =
        file.startsWith(module.sources()) ? module.sources().relativize(file) : file.getFileName();
    return shown + ":" + error.getLineNumber() + ": " + first;
  }
}
