package dev.hearth.test.corpus.run;

import dev.hearth.flatten.Flatten;
import dev.hearth.flatten.FlattenException;
import dev.hearth.test.corpus.state.Node;
import dev.hearth.test.files.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last version restores at once what an early one has saved. */
final class JumpWay implements Way {
  private final Workspace module;
  private final int from;
  private final boolean flattened;
  private @Nullable ProgramRun run;

  private JumpWay(Workspace module, int from, boolean flattened) {
    this.module = module;
    this.from = from;
    this.flattened = flattened;
  }

  /** A jump from the snapshot of a version. */
  static JumpWay boxed(Workspace module, int from) {
    return new JumpWay(module, from, false);
  }

  /** The same, to the last version as it is shipped. */
  static JumpWay flattened(Workspace module, int from) {
    return new JumpWay(module, from, true);
  }

  @Override
  public String name() {
    return "jump from v" + from + (flattened ? ", flattened" : "");
  }

  @Override
  public Optional<String> takeOver(CompiledVersion last) throws IOException {
    try {
      run = ProgramRun.restore(flattened ? flat(last) : last, module.snapshot(from, ".cbor"));
      return Optional.empty();
    } catch (ProgramRun.Refused refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }

  private CompiledVersion flat(CompiledVersion last) throws IOException {
    Path output = module.output("flattened-from-" + from);
    Trees.copy(last.output(), output);
    try {
      Flatten.inPlace(output);
    } catch (FlattenException e) {
      throw new Failed("it cannot be flattened: " + e.getMessage());
    }
    return new CompiledVersion(last.number(), output, last.program(), last.compiled());
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
