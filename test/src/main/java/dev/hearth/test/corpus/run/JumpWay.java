package dev.hearth.test.corpus.run;

import dev.hearth.test.corpus.state.Node;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last version restores at once what an early one has saved. */
final class JumpWay implements Way {
  private final Workspace module;
  private final int from;
  private final String how;
  private @Nullable ProgramRun run;

  /**
   * A jump from the snapshot of a version.
   *
   * @param how behind its name, what is special about it
   */
  JumpWay(Workspace module, int from, String how) {
    this.module = module;
    this.from = from;
    this.how = how;
  }

  @Override
  public String name() {
    return "jump from v" + from + how;
  }

  @Override
  public Optional<String> takeOver(CompiledVersion last) throws IOException {
    try {
      run = ProgramRun.restore(last, module.snapshot(from, ".cbor"));
      return Optional.empty();
    } catch (ProgramRun.Refused refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }

  @Override
  public Node state() {
    return run == null ? Node.NULL : run.state();
  }

  @Override
  public void close() throws IOException {
    if (run != null) {
      run.close();
    }
  }
}
