package dev.hearth.test.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The step of a build that seals: {@code java -cp … dev.hearth.schema.Seal CLASSES HISTORY}. */
public final class SealProcess {
  private SealProcess() {}

  /**
   * Seals what was built, and gives what was printed.
   *
   * @throws AssertionError when it fails
   */
  public static String seal(SourceModule module) {
    List<String> command =
        List.of(
            Build.javaHome().resolve("bin/java").toString(),
            "-cp",
            Build.joined(Build.libraries()),
            "dev.hearth.schema.Seal",
            module.output().toString(),
            module.history().toString());
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = process.waitFor();
      if (status != 0) {
        throw new AssertionError("sealing ended with " + status + ": " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
