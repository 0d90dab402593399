package dev.hearth.test.bench;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * One of the benchmarks.
 *
 * <pre>{@code
 * @Command(name = "pause", description = "How long a reload holds the program up.")
 * public final class PauseBench extends BenchCommand {
 *   @Override protected void measure(Figures figures) {
 *     figures.goal("pause.dirty1pct.1M.ms", "<= 16");
 *     figures.add("pause.dirty1pct.1M.ms", …);
 *   }
 * }
 * }</pre>
 */
@Command
public abstract class BenchCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this.")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;

  /** For picocli, which makes one and sets its fields. */
  protected BenchCommand() {}

  @Override
  public final Integer call() throws Exception {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    Figures figures = new Figures(command.name());
    measure(figures);
    out.println(figures.table());
    out.println(figures.json());
    out.flush();
    return figures.met() ? 0 : 1;
  }

  /**
   * Measures, and adds what came out.
   *
   * @throws Exception when it cannot be measured; nothing is printed of it then
   */
  protected abstract void measure(Figures figures) throws Exception;

  /** Says how far it is, to whoever waits: not on the output, which may be read by a program. */
  protected final void progress(String what) {
    if (spec != null) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(what);
      err.flush();
    }
  }
}
