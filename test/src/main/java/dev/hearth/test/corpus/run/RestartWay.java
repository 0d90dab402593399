package dev.hearth.test.corpus.run;

import dev.hearth.HotProgram;
import dev.hearth.Snapshots;
import dev.hearth.snapshot.SnapshotException;
import dev.hearth.test.corpus.state.Canonical;
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
  private @Nullable Node state;
  private Optional<String> unsaved = Optional.empty();

  RestartWay(Workspace module) {
    this.module = module;
  }

  @Override
  public String name() {
    return "restart";
  }

  /**
   * Starts the first version, and takes its steps; what its code throws is passed on. When its
   * state cannot be saved, that is what refuses it to the next.
   */
  void start(CompiledVersion first, int steps) throws IOException {
    save(first, Disk.started(first, steps, program -> savedIfPossible(first, program)));
  }

  /** Why nothing was saved that another version could restore, if so. */
  Optional<String> unsaved() {
    return unsaved;
  }

  @Override
  public Optional<String> takeOver(CompiledVersion next) throws IOException {
    if (unsaved.isPresent()) {
      return unsaved;
    }
    try {
      Path from = Objects.requireNonNull(file, "not started");
      save(next, Disk.restored(next, from, program -> saved(next, program)));
      return Optional.empty();
    } catch (Disk.Refused refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }

  private Node savedIfPossible(CompiledVersion version, HotProgram program) {
    try {
      return saved(version, program);
    } catch (SnapshotException e) {
      unsaved = Optional.of(String.valueOf(e.getMessage()));
      return Canonical.of(program, version.compiled().schema());
    }
  }

  private Node saved(CompiledVersion version, HotProgram program) {
    Node is = Canonical.of(program, version.compiled().schema());
    Snapshots.save(program, module.snapshot(version + ".json"));
    Snapshots.save(program, module.snapshot(version + ".cbor"));
    return is;
  }

  private void save(CompiledVersion version, Node is) {
    file = module.snapshot(version + ".json");
    state = is;
  }

  @Override
  public Node state() {
    return Objects.requireNonNull(state, "not started");
  }
}
