package dev.hearth.test.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The installed Maven. */
public final class Maven {
  private Maven() {}

  /** The {@code mvn} on the path. */
  public static Optional<Path> find() {
    String path = System.getenv("PATH");
    return Stream.of((path == null ? "" : path).split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, "mvn"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A command with more words at its end. */
  public static List<String> with(List<String> command, String... more) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(more));
    return all;
  }

  /**
   * Runs a command that has to succeed.
   *
   * @throws AssertionError with what it printed when it does not
   */
  public static void run(Path folder, List<String> command) {
    Result result = ask(folder, command);
    if (result.code() != 0) {
      throw new AssertionError(String.join(" ", command) + "\n" + result.said());
    }
  }

  /** What a command comes to. */
  public record Result(int code, String said) {}

  /** Runs a command that may fail. */
  public static Result ask(Path folder, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", Build.javaHome().toString());
    try {
      Process process = builder.redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
