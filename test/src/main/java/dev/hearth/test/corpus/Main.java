package dev.hearth.test.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Runs evolution cases.
 *
 * <pre>
 * java -jar hearth-corpus.jar test/corpus
 * </pre>
 *
 * <p>Prints a line per failure, and {@code N passed, N failed} as the last one. Exits with 0 when
 * nothing failed, 1 when something did, 2 for a wrong call.
 */
@Command(
    name = "hearth-corpus",
    mixinStandardHelpOptions = true,
    description = "Runs evolution cases: folders that hold a case.properties.")
public final class Main implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "A case, or a folder of cases.")
  private List<Path> folders = List.of();

  @Option(names = "--workers", description = "JVMs at a time (default: ${DEFAULT-VALUE}).")
  private int workers = 2;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this.")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;

  @Option(
      names = "--seconds",
      description = "Time for each case to work or to wait (default: ${DEFAULT-VALUE}).")
  private int seconds = 30;

  @Option(
      names = "--flattened",
      description = "Has the last version restore what the first has saved when flattened, too.")
  private boolean flattened;

  // For picocli, which sets the fields.
  @SuppressWarnings("NullAway.Init")
  private Main() {}

  /** Runs, and exits. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() {
    if (workers < 1 || seconds < 1) {
      throw wrong("--workers and --seconds are at least 1");
    }
    try {
      List<Path> cases = Cases.in(folders);
      Report report = new Report(spec.commandLine().getOut());
      Pool.run(cases, workers, new Settings(Duration.ofSeconds(seconds), flattened), report);
      return report.close() ? 0 : 1;
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
