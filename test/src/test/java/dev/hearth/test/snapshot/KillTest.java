package dev.hearth.test.snapshot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.HotProgram;
import dev.hearth.Snapshots;
import dev.hearth.test.harness.Build;
import dev.hearth.test.harness.Loaded;
import dev.hearth.test.harness.SourceModule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that saves, at any moment of it: there is a whole snapshot each time. */
final class KillTest {
  private static final int KILLS = Integer.getInteger("hearth.kills", 200);

  /** Saves as fast as it can, and prints each number that is safe. */
  private static final String SOURCE =
      """
      package saver;

      import dev.hearth.*;
      import dev.hearth.annotations.*;
      import java.nio.file.Path;
      import java.util.*;

      @HotState
      public final class Main implements HotProgram {
        private final Hot<Long> number = Hot.of(0L);
        private final Hot<List<Row>> rows = Hot.of(List.of());

        @Override public void start() {}

        @Override public void step() {
          number.update(n -> n + 1);
          Row[] all = new Row[(int) (number.get() % 7) * 300 + 500];
          Arrays.setAll(all, i -> new Row(number.get(), i));
          rows.set(List.of(all));
        }

        /** The number, when all rows have it. */
        Long whole() {
          return rows.get().stream().allMatch(r -> r.of() == number.get()) ? number.get() : -1L;
        }

        public static void main(String[] args) {
          Path file = Path.of(args[0]);
          Main main = java.nio.file.Files.exists(file) ? Snapshots.restore(Main.class, file) : new Main();
          while (true) {
            main.step();
            Snapshots.save(main, file);
            System.out.println(main.number.get());
          }
        }
      }

      @HotState record Row(long of, int index) {}
      """;

  @TempDir private Path folder;

  @Test
  void aWholeSnapshotIsThereWheneverTheProcessDies() throws Exception {
    SourceModule module = SourceModule.in(folder);
    module.save("saver/Main.java", SOURCE);
    module.build();
    module.seal();
    Random random = new Random();
    try (Loaded code = Loaded.of(module)) {
      Class<? extends HotProgram> program = code.program("saver.Main");
      for (int i = 0; i < KILLS; i++) {
        Path file = folder.resolve(i % 2 == 0 ? "state.json" : "state.cbor");
        long safe = killed(module, file, random.nextInt(40_000_000));
        if (Files.exists(file)) {
          Object found = Loaded.call(Snapshots.restore(program, file), "whole");
          assertTrue(
              (Long) found >= safe, "kill " + i + ": " + found + ", and " + safe + " was safe");
        } else {
          assertTrue(safe == 0, "kill " + i + ": there is no file, and " + safe + " was safe");
        }
      }
    }
    assertTrue(leftovers() <= 8, "files of processes that are gone are left");
  }

  /** What a saving process printed last before it was killed. */
  private long killed(SourceModule module, Path file, int nanoseconds) throws Exception {
    Process process =
        new ProcessBuilder(
                Build.javaHome().resolve("bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                Build.joined(module.classPath()),
                "saver.Main",
                file.toString())
            .redirectErrorStream(true)
            .start();
    long last = 0;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      last = number(out.readLine(), last);
      TimeUnit.NANOSECONDS.sleep(nanoseconds);
      process.destroyForcibly();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        last = number(line, last);
      }
    } catch (IOException e) {
      // Its output has ended with it.
    } finally {
      process.destroyForcibly().waitFor();
    }
    return last;
  }

  private static long number(String line, long before) {
    if (line != null && !line.matches("\\d+")) {
      throw new AssertionError("the process that saves says: " + line);
    }
    return line == null ? before : Long.parseLong(line);
  }

  /** Files beside the snapshots, their earlier ones included. */
  private long leftovers() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(f -> f.getFileName().toString()).toList();
      return names.stream().filter(n -> n.contains("state.")).count();
    }
  }
}
