package game.net;

import dev.hearth.annotations.Pinned;
import game.tour.Tour;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Pinned, so that the program finds it whichever loader has made it. */
@Pinned
@Command(
    name = "sample-game",
    description = "A small arena in space, to be changed while it is played.",
    sortOptions = false)
public final class Settings implements Callable<Integer> {
  private static final int MOST_BOTS = 1000;
  private static volatile Settings current = new Settings();

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "P",
      description = "port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE})")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "address to listen on (default: ${DEFAULT-VALUE})")
  private String host = "127.0.0.1";

  @Option(
      names = "--bots",
      paramLabel = "N",
      description = "ships that the game flies itself (default: ${DEFAULT-VALUE})")
  private int bots = 7;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      description = "deals the same luck again (default: the time of day)")
  private long seed = System.nanoTime();

  @Option(names = "--tour", description = "play the story of a reload by itself, then end")
  private boolean tour;

  @Option(names = "--help", usageHelp = true, description = "show this help")
  private boolean help;

  private Settings() {}

  /** What the command line said, or would say by default. */
  public static Settings current() {
    return current;
  }

  /**
   * What such a command line says.
   *
   * @throws ParameterException when it says something wrong
   */
  public static Settings of(String... args) {
    Settings settings = new Settings();
    new CommandLine(settings).parseArgs(args);
    settings.check();
    return settings;
  }

  /** Reads the command line; ends the process when that leaves nothing to play. */
  public static void accept(String... args) {
    Settings settings = new Settings();
    int code = new CommandLine(settings).execute(args);
    if (code != 0 || settings.help || settings.tour) {
      System.exit(code);
    }
    current = settings;
  }

  @Override
  public Integer call() {
    check();
    return tour ? Tour.play() : 0;
  }

  public String host() {
    return host;
  }

  public int port() {
    return port;
  }

  public int bots() {
    return bots;
  }

  public long seed() {
    return seed;
  }

  private void check() {
    check(port >= 0 && port <= 65535, "--port is from 0 to 65535");
    check(bots >= 0 && bots <= MOST_BOTS, "--bots is from 0 to " + MOST_BOTS);
  }

  private void check(boolean holds, String message) {
    if (!holds && spec != null) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
