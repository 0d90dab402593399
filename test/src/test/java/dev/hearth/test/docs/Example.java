package dev.hearth.test.docs;

import dev.hearth.processor.HearthProcessor;
import dev.hearth.test.harness.Build;
import dev.hearth.test.harness.SourceModule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A module that goes through what a section tells, block by block.
 *
 * <ul>
 *   <li>{@code java before}: the first version. Types that are set apart by an empty line are files
 *       of their own; a file's package and imports are left out, but are its first six lines.
 *   <li>{@code java edit}: what is changed then; {@code -Ship} behind it deletes that file. What
 *       was there before is compiled, must be accepted, and is sealed.
 *   <li>{@code java decision}: what is added to have the edit accepted.
 *   <li>{@code text answer}: what javac says to all that, which it refuses. Options of javac may
 *       stand behind it.
 *   <li>{@code text note}: what javac says when it accepts.
 *   <li>{@code java test}: a class with tests, which are run.
 *   <li>{@code java run}: statements about {@code arena}, a started one, which are run. Files are
 *       taken from the module's folder.
 *   <li>{@code text prints}, {@code text fails}: what was printed, and why it failed.
 *   <li>{@code text file NAME}: what is in a file.
 *   <li>{@code diff FILE}: lines of a file that are replaced by hand.
 *   <li>{@code sh}: {@code rm FILE}, sealing, or a program of Hearth that is run.
 * </ul>
 */
final class Example {
  private static final String IMPORTS =
      """

      import dev.hearth.*;
      import dev.hearth.annotations.*;
      import java.util.*;

      """;
  private static final String TEST_IMPORTS =
      IMPORTS
          + """
          import dev.hearth.snapshot.*;
          import dev.hearth.testkit.*;
          import java.nio.file.Path;
          import org.junit.jupiter.api.Test;
          """;
  private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface) (\\w+)");
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);\n");
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final SourceModule module;

  /** Whether there is something to seal before the next edit. */
  private boolean unsealed;

  private Trial trial = Trial.none();
  private int runs;

  Example(Path folder) {
    module = SourceModule.in(folder);
  }

  SourceModule module() {
    return module;
  }

  /** Does what a block tells; gives what a block of answers has to say. */
  Optional<String> take(Page.Block block) {
    String kind = block.word(0) + " " + block.word(1);
    switch (kind) {
      case "text answer" -> {
        return Optional.of(compile(false, options(block)));
      }
      case "text note" -> {
        return Optional.of(compile(true, options(block)));
      }
      case "text prints" -> {
        return Optional.of(shown(trial.printed()));
      }
      case "text fails" -> {
        return Optional.of(failure());
      }
      case "text file" -> {
        return Optional.of(read(module.root().resolve(block.word(2))));
      }
      default -> {
        requireNoFailure();
        act(kind, block);
        return Optional.empty();
      }
    }
  }

  private void act(String kind, Page.Block block) {
    switch (kind) {
      case "java before", "java decision" -> write(block.text());
      case "java edit" -> edit(block);
      case "java test" -> run(block.text(), TEST_IMPORTS);
      case "java run" -> run(statements(block.text()), TEST_IMPORTS);
      default -> {
        if (block.word(0).equals("diff")) {
          replace(block);
        } else if (block.word(0).equals("sh")) {
          block.text().lines().forEach(this::command);
        }
      }
    }
  }

  private String statements(String text) {
    return """
    final class Run%d {
      @Test void run() throws Exception {
        %s
    %s  }
    }
    """
        .formatted(++runs, text.contains("Arena arena =") ? "" : "Arena arena = started();", text)
        .replace("started()", "new Arena(); arena.start()");
  }

  private void run(String text, String imports) {
    String here = text.replace("Path.of(\"", "Path.of(\"" + module.root() + "/");
    String name = write(here, "game", imports);
    compile(true, List.of());
    trial = Trial.of(module, "game." + name);
    module.delete("game/" + name + ".java");
  }

  private String failure() {
    String message = trial.failure().map(Throwable::getMessage).orElse("nothing failed");
    trial = Trial.none();
    return shown(message);
  }

  /** Nothing may have failed that is not told. */
  void requireNoFailure() {
    if (trial.failure().isPresent()) {
      throw new AssertionError(trial.failure().get());
    }
  }

  private static List<String> options(Page.Block block) {
    return block.info().subList(2, block.info().size());
  }

  /** All that was told by now must be accepted. */
  void accepted() {
    compile(true, List.of());
  }

  private void edit(Page.Block block) {
    if (unsealed) {
      compile(true, List.of());
      module.seal();
    }
    options(block).forEach(name -> module.delete("game/" + name.substring(1) + ".java"));
    write(block.text());
  }

  private void write(String text) {
    for (String source : text.split("\n\n(?=[^\\s}])", -1)) {
      Matcher inPackage = PACKAGE.matcher(source);
      boolean named = inPackage.lookingAt();
      String folder = named ? inPackage.group(1) : "game";
      String body = named ? source.substring(inPackage.end()) : source;
      write(body, folder, IMPORTS);
    }
    unsealed = true;
  }

  /** Writes a file, and gives the name of its first type. */
  private String write(String source, String folder, String imports) {
    Matcher type = TYPE.matcher(source);
    if (!type.find()) {
      throw new IllegalArgumentException("no type in\n" + source);
    }
    module.save(
        folder.replace('.', '/') + "/" + type.group(1) + ".java",
        "package " + folder + ";\n" + imports + source);
    return type.group(1);
  }

  private void command(String command) {
    if (command.startsWith("rm ")) {
      try {
        Files.delete(module.root().resolve(command.substring(3)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else if (command.endsWith("exec:java@seal")) {
      compile(true, List.of());
      module.seal();
      unsealed = false;
    } else if (command.startsWith("java -cp … ")) {
      trial =
          new Trial(
              process(command.replace("…", Build.joined(module.classPath()))), Optional.empty());
    } else {
      throw new IllegalArgumentException("what is " + command);
    }
  }

  /** What a process prints that runs in the module's folder. */
  private String process(String command) {
    try {
      List<String> words = new ArrayList<>(List.of(command.split(" ")));
      words.set(0, Build.javaHome().resolve("bin/java").toString());
      Process process =
          new ProcessBuilder(words)
              .directory(module.root().toFile())
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void replace(Page.Block block) {
    Path file = module.root().resolve(block.word(1));
    try {
      Files.writeString(
          file, SourceModule.replaced(read(file), side(block, '-'), side(block, '+')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String side(Page.Block block, char mark) {
    return block
        .text()
        .lines()
        .filter(line -> line.charAt(0) == mark)
        .map(line -> line.substring(1))
        .collect(Collectors.joining("\n"));
  }

  /** Compiles everything; what javac says, with the names of files alone. */
  private String compile(boolean accepted, List<String> options) {
    try (StandardJavaFileManager files =
            JAVAC.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        Stream<Path> old = Files.walk(module.output())) {
      for (Path file : old.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
      List<String> all = new ArrayList<>(options);
      all.addAll(List.of("-cp", Build.joined(Build.libraries()), "-parameters"));
      all.addAll(List.of("-d", module.output().toString()));
      StringWriter said = new StringWriter();
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(
              said,
              files,
              null,
              all,
              null,
              files.getJavaFileObjectsFromPaths(module.all().stream().map(module::file).toList()));
      task.setProcessors(List.of(new HearthProcessor()));
      boolean passed = task.call();
      String text = shown(said.toString());
      if (passed != accepted) {
        throw new AssertionError((passed ? "accepted\n" : "refused\n") + text);
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the folders of files, and without what javac counts. */
  private String shown(String said) {
    return said.replaceAll(
            Pattern.quote(module.sources().toString()) + "[/\\\\](?:\\w+[/\\\\])*", "")
        .replace(module.root() + "/", "")
        .lines()
        .filter(line -> !line.matches("\\d+ (errors?|warnings?)"))
        .map(line -> line.stripTrailing() + "\n")
        .collect(Collectors.joining());
  }
}
