package dev.hearth.test.bench.reload;

import dev.hearth.test.files.OwnClassPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dev run as a process of its own, and the reports that it writes. */
public final class DevRunProcess implements AutoCloseable {
  private static final long PATIENCE = 60_000_000_000L;

  private final Process process;
  private final Path reports;
  private final Path said;
  private int read;

  private DevRunProcess(Process process, Path reports, Path said) {
    this.process = process;
    this.reports = reports;
    this.said = said;
  }

  /**
   * Starts it.
   *
   * @param program the main class and its arguments
   */
  public static DevRunProcess start(SourceFolder module, List<String> program) throws IOException {
    Path reports = module.root().resolve("report.jsonl");
    Path said = module.root().resolve("said.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dhot.dev=true", "-Dhot.report=" + reports, "-Xmx2g"));
    command.addAll(List.of("-cp", module.output() + File.pathSeparator + OwnClassPath.text()));
    command.addAll(program);
    Process process =
        new ProcessBuilder(command)
            .directory(module.root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    return new DevRunProcess(process, reports, said);
  }

  /** Waits for the next report, as it came in JSON. */
  public String report() throws IOException, InterruptedException {
    long until = System.nanoTime() + PATIENCE;
    while (process.isAlive() && System.nanoTime() - until < 0) {
      if (Files.exists(reports)) {
        String text = Files.readString(reports);
        // The last line may still be written.
        List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        if (lines.size() > read) {
          return lines.get(read++);
        }
      }
      Thread.sleep(1);
    }
    throw new IllegalStateException("no report came:\n" + Files.readString(said));
  }

  /** Waits for a line that it prints, and gives what matched. */
  public Matcher line(Pattern wanted) throws IOException, InterruptedException {
    long until = System.nanoTime() + PATIENCE;
    while (process.isAlive() && System.nanoTime() - until < 0) {
      Matcher matcher = wanted.matcher(Files.readString(said));
      if (matcher.find()) {
        return matcher;
      }
      Thread.sleep(10);
    }
    throw new IllegalStateException("it did not say " + wanted + ":\n" + Files.readString(said));
  }

  /** The number of the process. */
  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
