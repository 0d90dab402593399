package dev.hearth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tries each claim of {@link OrderingStress} for some seconds; with {@code -Dhearth.stress=60} for
 * a minute, and in each way in which the JVM may compile it.
 */
final class OrderingTest {
  private static final int CLAIMS = 8;
  private static final Pattern RESULTS =
      Pattern.compile("(?s).*Results: (\\d+) planned; (\\d+) passed, 0 failed.*");

  @TempDir Path folder;

  @Test
  void nothingIsSeenThatIsForbidden() throws Exception {
    Process stress =
        new ProcessBuilder(command()).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(stress.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, stress.waitFor(), said);
    Matcher results = RESULTS.matcher(said);
    assertTrue(results.matches(), said);
    assertTrue(Integer.parseInt(results.group(2)) >= CLAIMS, said);
  }

  private List<String> command() {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path", ""),
                "org.openjdk.jcstress.Main"));
    // Strides are short, as taking a lock takes long.
    String options =
        "-t OrderingStress -f 1 -fsm 1 -time 200 -strideSize 200 -strideCount 10 -sc false -af NONE";
    command.addAll(List.of(options.split(" ")));
    int seconds = Integer.getInteger("hearth.stress", 1);
    command.addAll(List.of("-iters", "" + 5 * seconds, "-r", folder.toString()));
    if (seconds == 1) {
      command.addAll(List.of("-jvmArgs", "-Xmx256m")); // in one way of compiling, not in all
    }
    return command;
  }
}
