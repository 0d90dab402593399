package dev.hearth.test.corpus.run;

import dev.hearth.HotProgram;
import dev.hearth.Programs;
import dev.hearth.Snapshots;
import dev.hearth.migrate.MigrationException;
import dev.hearth.snapshot.SnapshotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;

/** What processes do with snapshots, each as if it had just been started. */
final class Disk {
  /** A snapshot that a version does not take, and says so. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(RuntimeException cause) {
      super(String.valueOf(cause.getMessage()), cause);
    }
  }

  private Disk() {}

  /** Makes a version's program, starts it, takes its steps, and lets {@code use} have it. */
  static <T> T started(CompiledVersion version, int steps, Function<HotProgram, T> use)
      throws IOException {
    try (Loaded loaded = Loaded.of(version)) {
      return loaded.call(
          () -> {
            HotProgram program = Programs.create(loaded.program());
            try {
              program.start();
              for (int i = 0; i < steps; i++) {
                program.step();
              }
              return use.apply(program);
            } finally {
              Programs.close(program);
            }
          });
    }
  }

  /** Restores a version's program, and lets {@code use} have it. */
  static <T> T restored(CompiledVersion version, Path file, Function<HotProgram, T> use)
      throws IOException, Refused {
    byte[] before = Files.readAllBytes(file);
    try (Loaded loaded = Loaded.of(version)) {
      HotProgram program = loaded.call(() -> Snapshots.restore(loaded.program(), file));
      return loaded.call(
          () -> {
            try {
              return use.apply(program);
            } finally {
              Programs.close(program);
            }
          });
    } catch (SnapshotException | MigrationException e) {
      checkSame(before, file);
      throw new Refused(e);
    }
  }

  private static void checkSame(byte[] before, Path file) throws IOException {
    if (!Arrays.equals(before, Files.readAllBytes(file))) {
      throw new IllegalStateException(file.getFileName() + " was changed when it was refused");
    }
  }
}
