package dev.hearth.test.snapshot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.test.harness.Build;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -Dhot.snapshot}: restored at the start, saved at the stop. */
final class OptionTest {
  @TempDir private Path folder;
  private Fleet fleet;
  private Path file;

  @BeforeEach
  void build() {
    fleet = Fleet.in(folder);
    file = folder.resolve("kept.json");
  }

  @AfterEach
  void close() {
    fleet.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "true"})
  void aProgramGoesOnWhereItWasStopped(String dev) throws Exception {
    Run first = run("-Dhot.dev=" + dev).until("tick 5 ");
    first.process.toHandle().destroy(); // as Ctrl-C and a service's stop do
    long last = first.ended().lastTick();
    Run second = run("-Dhot.dev=" + dev).until("tick ");
    second.process.toHandle().destroy();
    second.ended();
    assertEquals(last + 1, second.firstTick());
    assertFalse(second.lines.contains("start"), second.lines.toString());
    assertTrue(Files.exists(folder.resolve("kept.json.previous")));
  }

  @Test
  void aProgramThatIsDoneIsSaved() throws Exception {
    fleet.become(
        withStep("")
            .replace(
                "@Override public Duration",
                "@Override public boolean done() { return tick.get() == 3; }\n"
                    + "@Override public Duration"));
    assertEquals(0, run().ended().exit());
    assertTrue(Files.readString(file).contains("\"tick\":3"));
  }

  @Test
  void whatAFailedStepLeavesIsNotSaved() throws Exception {
    Path before = fleet.saved("kept.json");
    byte[] bytes = Fleet.bytes(before);
    fleet.become(withStep("if (tick.get() == 3) throw new IllegalStateException(\"oops\");"));
    Run run = run().ended();
    assertNotEquals(0, run.exit());
    assertTrue(run.text().contains("oops"), run.text());
    assertTrue(run.text().contains("its state is not saved, and " + file), run.text());
    assertArrayEquals(bytes, Fleet.bytes(file));
  }

  @Test
  void anExitInTheMiddleOfAStepSavesNothing() throws Exception {
    fleet.become(withStep("if (tick.get() == 3) System.exit(7);"));
    assertEquals(7, run().ended().exit());
    assertFalse(Files.exists(file));
  }

  @Test
  void aDamagedFileIsNotStartedFromNorOver() throws Exception {
    Files.writeString(file, "{\"hearth-snapshot\":1,\"version\":1");
    byte[] bytes = Fleet.bytes(file);
    Run run = run().ended();
    assertNotEquals(0, run.exit());
    assertTrue(run.text().contains(file + " cannot be restored: it is truncated"), run.text());
    assertFalse(run.lines.contains("start"), run.text());
    assertArrayEquals(bytes, Fleet.bytes(file));
  }

  private static String withStep(String step) {
    return Fleet.source("long guns", "number", step);
  }

  private Run run(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Build.javaHome().resolve("bin/java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-Dhot.console=false", "-Dhot.snapshot=" + file));
    command.addAll(List.of("-cp", Build.joined(fleet.module().classPath()), Fleet.MAIN));
    return new Run(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** A process and what it has printed. */
  private static final class Run {
    private final Process process;
    private final BufferedReader out;
    private final List<String> lines = new ArrayList<>();

    Run(Process process) {
      this.process = process;
      this.out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    Run until(String start) throws IOException {
      String line = "";
      while (!line.startsWith(start)) {
        line = out.readLine();
        if (line == null) {
          throw new AssertionError("it ended before " + start + ":\n" + text());
        }
        lines.add(line);
      }
      return this;
    }

    Run ended() throws IOException, InterruptedException {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        lines.add(line);
      }
      process.waitFor();
      return this;
    }

    int exit() {
      return process.exitValue();
    }

    String text() {
      return String.join("\n", lines);
    }

    long firstTick() {
      return ticks().get(0);
    }

    long lastTick() {
      return ticks().get(ticks().size() - 1);
    }

    private List<Long> ticks() {
      return lines.stream()
          .filter(line -> line.startsWith("tick "))
          .map(line -> Long.valueOf(line.split(" ", -1)[1]))
          .toList();
    }
  }
}
