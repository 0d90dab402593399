package dev.hearth.test.corpus.run;

import dev.hearth.HotProgram;
import dev.hearth.Programs;
import dev.hearth.Snapshots;
import dev.hearth.migrate.MigrationException;
import dev.hearth.snapshot.SnapshotException;
import dev.hearth.test.corpus.state.Canonical;
import dev.hearth.test.corpus.state.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A version's program as in a process of its own, with nothing that another one has loaded. */
final class ProgramRun implements AutoCloseable {
  /** A snapshot that a version does not take, and says so. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(RuntimeException cause) {
      super(cause.getMessage(), cause);
    }
  }

  private final CompiledVersion version;
  private final Loaded loaded;
  private final HotProgram program;

  private ProgramRun(CompiledVersion version, Loaded loaded, HotProgram program) {
    this.version = version;
    this.loaded = loaded;
    this.program = program;
  }

  /** A new program that has been started; what its code throws is passed on. */
  static ProgramRun start(CompiledVersion version) throws IOException {
    return of(
        version,
        loaded -> {
          HotProgram program = Programs.create(loaded.program());
          program.start();
          return program;
        });
  }

  /** A program with the state of a snapshot. */
  static ProgramRun restore(CompiledVersion version, Path file) throws IOException, Refused {
    byte[] before = Files.readAllBytes(file);
    try {
      return of(version, loaded -> Snapshots.restore(loaded.program(), file));
    } catch (SnapshotException | MigrationException e) {
      if (!Arrays.equals(before, Files.readAllBytes(file))) {
        throw new Failed(file.getFileName() + " was changed when it was refused");
      }
      throw new Refused(e);
    }
  }

  private interface Making {
    HotProgram make(Loaded loaded);
  }

  private static ProgramRun of(CompiledVersion version, Making making) throws IOException {
    Loaded loaded = Loaded.of(version);
    try {
      return new ProgramRun(version, loaded, loaded.call(() -> making.make(loaded)));
    } catch (RuntimeException | Error e) {
      loaded.close();
      throw e;
    }
  }

  void step() {
    call(program::step);
  }

  /** Writes a snapshot, in the format that its name asks for. */
  void save(Path file) {
    call(() -> Snapshots.save(program, file));
  }

  /** Closes what the program holds open; its state can still be read. */
  void end() {
    call(() -> Programs.close(program));
  }

  Node state() {
    return Canonical.of(program, version.compiled().schema());
  }

  private void call(Runnable call) {
    loaded.call(
        () -> {
          call.run();
          return program;
        });
  }

  @Override
  public void close() throws IOException {
    try {
      end();
    } finally {
      loaded.close();
    }
  }
}
