package dev.hearth.test.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of evolution cases: {@code java -jar hearth-corpus.jar DIR…}, from the classes of this
 * build.
 *
 * @param exit its exit code
 * @param lines all that it printed
 */
public record CorpusProcess(int exit, List<String> lines) {
  /** Runs cases to their end. */
  public static CorpusProcess run(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Build.javaHome().resolve("bin/java").toString());
    command.addAll(List.of("-cp", Build.joined(Build.corpus())));
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8"));
    command.add("dev.hearth.test.corpus.Main");
    command.addAll(List.of(args));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new CorpusProcess(process.waitFor(), said.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The cases of this repository. */
  public static Path cases() {
    return Path.of(System.getProperty("hearth.corpus", "corpus")).toAbsolutePath().normalize();
  }

  /** All that it printed, as one text. */
  public String text() {
    return String.join("\n", lines);
  }
}
