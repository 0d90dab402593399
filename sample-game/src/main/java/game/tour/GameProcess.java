package game.tour;

import dev.hearth.annotations.Pinned;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** The game in a dev run of its own, and what its terminal shows. */
@Pinned
final class GameProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration SILENCE = Duration.ofMillis(400);
  private static final Duration POLL = Duration.ofMillis(10);

  private final Process process;
  private final List<String> lines = new ArrayList<>();
  private long lastLine = System.nanoTime();

  private GameProcess(Process process) {
    this.process = process;
  }

  static GameProcess start(Path folder, String classPath, List<String> args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dhot.dev=true", "-cp", classPath, "game.Arena"));
    command.addAll(args);
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    GameProcess game = new GameProcess(process);
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    Thread reader = new Thread(game::read, "game's terminal");
    reader.setDaemon(true);
    reader.start();
    return game;
  }

  /** How many lines the terminal has shown by now. */
  synchronized int mark() {
    return lines.size();
  }

  /** What the terminal has shown since then. */
  synchronized List<String> since(int mark) {
    return List.copyOf(lines.subList(mark, lines.size()));
  }

  /** The text's line, once the terminal has shown it since then and has fallen silent. */
  synchronized Optional<String> said(int mark, String text) {
    boolean silent = System.nanoTime() - lastLine > SILENCE.toNanos();
    return since(mark).stream().filter(line -> silent && line.contains(text)).findFirst();
  }

  /**
   * Waits for what {@code ask} finds.
   *
   * @throws IllegalStateException when that takes too long, or the game has ended
   */
  <T> T await(String what, Supplier<Optional<T>> ask) {
    long begin = System.nanoTime();
    Optional<T> found = ask.get();
    while (found.isEmpty()) {
      if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
        throw new IllegalStateException(
            "It waited for " + what + ". The game says:\n" + String.join("\n", since(0)));
      }
      LockSupport.parkNanos(POLL.toNanos());
      found = ask.get();
    }
    return found.get();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try (BufferedReader out = process.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        synchronized (this) {
          lines.add(line);
          lastLine = System.nanoTime();
        }
      }
    } catch (IOException ended) {
      // The process is gone, and with it its terminal.
    }
  }
}
