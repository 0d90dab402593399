package dev.hearth.test.corpus.run;

import dev.hearth.dev.LiveSession;
import dev.hearth.dev.compile.Toolchain;
import dev.hearth.dev.report.Report;
import dev.hearth.dev.report.Wording;
import dev.hearth.test.corpus.read.ProblemLines;
import dev.hearth.test.corpus.state.Canonical;
import dev.hearth.test.corpus.state.Node;
import java.io.IOException;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The first version runs in a dev run, and is reloaded into the others. */
final class LiveWay implements Way {
  private final Toolchain tools;
  private @Nullable Loaded loaded;
  private @Nullable LiveSession session;
  private @Nullable CompiledVersion running;

  LiveWay(Toolchain tools) {
    this.tools = tools;
  }

  @Override
  public String name() {
    return "live";
  }

  /** Starts the first version, and takes its steps; what its code throws is passed on. */
  void start(CompiledVersion first, int steps) throws IOException {
    Loaded classes = Loaded.of(first);
    loaded = classes;
    LiveSession live = LiveSession.start(classes.program(), tools);
    session = live;
    running = first;
    for (int i = 0; i < steps; i++) {
      live.step();
    }
  }

  @Override
  public Optional<String> takeOver(CompiledVersion next) {
    Report report = live().reload();
    return switch (report.verdict()) {
      case RELOADED -> {
        running = next;
        String program = live().program().getClass().getName();
        if (!program.equals(next.program())) {
          throw new Failed("after " + next + " the program is a " + program);
        }
        yield Optional.empty();
      }
      case ROLLED_BACK -> Optional.of(Wording.text(report));
      default -> throw new Failed(Wording.text(report));
    };
  }

  /** What the sources of now are refused with, against what is running. */
  NavigableSet<String> problems() {
    NavigableSet<String> problems = new TreeSet<>();
    live().reload().messages().forEach(text -> ProblemLines.of(text).ifPresent(problems::add));
    return problems;
  }

  @Override
  public Node state() {
    return Canonical.of(
        live().program(), Objects.requireNonNull(running, "running").compiled().schema());
  }

  private LiveSession live() {
    return Objects.requireNonNull(session, "not started");
  }

  @Override
  public void close() throws IOException {
    LiveSession last = session;
    session = null;
    try {
      if (last != null) {
        last.close();
      }
    } finally {
      if (loaded != null) {
        loaded.close();
      }
    }
  }
}
