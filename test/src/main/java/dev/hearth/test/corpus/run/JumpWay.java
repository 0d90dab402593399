package dev.hearth.test.corpus.run;

import dev.hearth.test.corpus.state.Canonical;
import dev.hearth.test.corpus.state.Node;
import java.io.IOException;
import java.util.Optional;

/** The last version restores at once what an early one has saved. */
final class JumpWay implements Way {
  private final Workspace module;
  private final int from;
  private Node state;

  /**
   * A jump from the snapshot of a version.
   *
   * @param state what that version saved
   */
  JumpWay(Workspace module, int from, Node state) {
    this.module = module;
    this.from = from;
    this.state = state;
  }

  @Override
  public String name() {
    return "jump from v" + from;
  }

  @Override
  public Optional<String> takeOver(CompiledVersion last) throws IOException {
    try {
      state =
          Disk.restored(
              last,
              module.snapshot("v" + from + ".cbor"),
              program -> Canonical.of(program, last.compiled().schema()));
      return Optional.empty();
    } catch (Disk.Refused refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }

  @Override
  public Node state() {
    return state;
  }
}
