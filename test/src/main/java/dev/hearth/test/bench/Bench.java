package dev.hearth.test.bench;

import dev.hearth.test.bench.compile.CompileBench;
import dev.hearth.test.bench.flatten.DevModeBench;
import dev.hearth.test.bench.flatten.FlattenBench;
import dev.hearth.test.bench.migrate.MigrateBench;
import dev.hearth.test.bench.pause.PauseBench;
import dev.hearth.test.bench.reload.FramesBench;
import dev.hearth.test.bench.reload.ReloadBench;
import dev.hearth.test.bench.snapshot.SnapshotBench;
import dev.hearth.test.bench.soak.SoakBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures Hearth.
 *
 * <pre>
 * java -jar hearth-bench.jar compile
 * </pre>
 *
 * <p>Prints a table, and a line of JSON as the last one. Exits with 0 when all goals were met, 1
 * when one was not, 2 for a wrong call.
 */
@Command(
    name = "hearth-bench",
    description = "Measures Hearth, each figure against a baseline of the same run.",
    subcommands = {
      CompileBench.class,
      DevModeBench.class,
      FlattenBench.class,
      FramesBench.class,
      MigrateBench.class,
      PauseBench.class,
      ReloadBench.class,
      SnapshotBench.class,
      SoakBench.class
    })
public final class Bench {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this.")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;

  private Bench() {}

  /** Runs, and exits. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }
}
