package dev.hearth.test.corpus.run;

import dev.hearth.test.corpus.state.Node;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last version restores at once what an early one has saved. */
final class JumpWay implements Way {
  private final Workspace module;
  private final int from;
  private @Nullable ProgramRun run;

  /** A jump from the snapshot of a version. */
  JumpWay(Workspace module, int from) {
    this.module = module;
    this.from = from;
  }

  @Override
  public String name() {
    return "jump from v" + from;
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
