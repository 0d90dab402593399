package dev.hearth.test.corpus.run;

import dev.hearth.snapshot.SnapshotException;
import dev.hearth.test.corpus.state.Node;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Each version restores what the one before has saved, and saves it again: in JSON, and in CBOR for
 * those that jump.
 */
final class RestartWay implements Way {
  private final Workspace module;
  private @Nullable Path file;
  private Optional<String> unsaved = Optional.empty();
  private @Nullable ProgramRun run;

  RestartWay(Workspace module) {
    this.module = module;
  }

  @Override
  public String name() {
    return "restart";
  }

  /** Starts the first version, and takes its steps; what its code throws is passed on. */
  void start(CompiledVersion first, int steps) throws IOException {
    ProgramRun started = ProgramRun.start(first);
    run = started;
    for (int i = 0; i < steps; i++) {
      started.step();
    }
  }

  @Override
  public Optional<String> takeOver(CompiledVersion next) throws IOException {
    if (unsaved.isPresent()) {
      return unsaved;
    }
    try {
      ProgramRun restored = ProgramRun.restore(next, Objects.requireNonNull(file, "not started"));
      close();
      run = restored;
      return Optional.empty();
    } catch (ProgramRun.Refused refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }

  /**
   * Saves what the version that runs has come to, and ends it; its state can still be read. When it
   * cannot be saved, that is what refuses it to the next.
   *
   * @return whether it could be
   */
  boolean save(CompiledVersion version) {
    ProgramRun last = running();
    Path json = module.snapshot(version.number(), ".json");
    try {
      last.save(json);
      last.save(module.snapshot(version.number(), ".cbor"));
      file = json;
    } catch (SnapshotException e) {
      unsaved = Optional.of(String.valueOf(e.getMessage()));
    }
    last.end();
    return unsaved.isEmpty();
  }

  private ProgramRun running() {
    return Objects.requireNonNull(run, "not started");
  }

  @Override
  public Node state() {
    return running().state();
  }

  @Override
  public void close() throws IOException {
    if (run != null) {
      run.close();
    }
  }
}
