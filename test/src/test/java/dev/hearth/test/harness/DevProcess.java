package dev.hearth.test.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A program in a dev run, as its own process; what it prints, and the reports that it writes.
 *
 * <p>Reports are read in their order, each once, so that one too many shows up where the next is
 * awaited.
 */
public final class DevProcess implements AutoCloseable {
  private static final int SHOWN = 80;
  private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;]*m");

  private final Process process;
  private final Path reportFile;
  private final Thread killer;
  private final Thread reader;
  private final List<String> lines = new ArrayList<>();
  private int read;

  private DevProcess(Process process, Path reportFile) {
    this.process = process;
    this.reportFile = reportFile;
    this.killer = new Thread(this::end);
    Runtime.getRuntime().addShutdownHook(killer);
    this.reader = new Thread(this::read, "output of " + process.pid());
    reader.setDaemon(true);
    reader.start();
  }

  /** {@code java -Dhot.dev=true -cp … program}, from the module's folder. */
  public static DevProcess start(SourceModule module, List<String> program, String... options) {
    return start(module, module.root(), module.classPath(), program, options);
  }

  /**
   * The same from another folder, or with another class path.
   *
   * @param program the main class and its arguments
   * @param options more options of the virtual machine
   */
  public static DevProcess start(
      SourceModule module,
      Path from,
      List<Path> classPath,
      List<String> program,
      String... options) {
    List<String> command = new ArrayList<>();
    command.add(Build.javaHome().resolve("bin/java").toString());
    command.addAll(options(module));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", Build.joined(classPath)));
    command.addAll(program);
    return run(module, from, command);
  }

  /**
   * What makes a dev run of a program, and makes it report to where this looks. A step may take
   * long on a busy machine before that is told.
   */
  public static List<String> options(SourceModule module) {
    return List.of(
        "-Dhot.dev=true",
        "-Dhot.report=" + report(module),
        "-Dhot.timeout=300",
        "-Dsun.stdout.encoding=UTF-8",
        "-Dstdout.encoding=UTF-8");
  }

  /** Another command that comes to a dev run of {@code module}. */
  public static DevProcess run(SourceModule module, Path from, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
    builder.environment().put("JAVA_HOME", Build.javaHome().toString());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    try {
      Files.deleteIfExists(report(module));
      return new DevProcess(builder.redirectErrorStream(true).start(), report(module));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process that runs. */
  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** What has been printed by now. */
  public synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  /** Waits for a line that starts so, and gives the first. */
  public String line(String start) {
    return await("a line that starts with: " + start, () -> first(start));
  }

  /** The latest line that starts so. */
  public synchronized Optional<String> last(String start) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).startsWith(start)) {
        return Optional.of(lines.get(i));
      }
    }
    return Optional.empty();
  }

  /** Waits until this many more lines that start so have come. */
  public void more(int count, String start) {
    long before = count(start);
    await(
        count + " more lines that start with: " + start,
        () -> count(start) >= before + count ? Optional.of(true) : Optional.empty());
  }

  /** Waits for the next report that was not read yet. */
  public Report report() {
    Report next =
        await("a report", () -> Optional.of(reports()).filter(all -> all.size() > read)).get(read);
    read++;
    return next;
  }

  /**
   * Waits for the next report.
   *
   * @throws AssertionError when it has another verdict
   */
  public Report report(String verdict) {
    Report next = report();
    if (!next.verdict().equals(verdict)) {
      throw new AssertionError("expected: " + verdict + ", but was " + next + "\n" + context());
    }
    return next;
  }

  /** The reports that have come and were not read. */
  public List<Report> unread() {
    List<Report> all = reports();
    return all.subList(read, all.size());
  }

  /** Waits for what {@code ask} finds, or until the process ends. */
  public <T> T await(String what, Supplier<Optional<T>> ask) {
    return Await.until(
        what,
        () -> {
          Optional<T> found = ask.get();
          if (found.isEmpty() && !process.isAlive()) {
            throw new AssertionError("the program ended before " + what + "\n" + context());
          }
          return found;
        },
        this::context);
  }

  /** Asks the program to end, as a terminal or a service manager does, and waits until it has. */
  public void stop() {
    process.destroy();
    Await.until("the end of the program", () -> !process.isAlive(), this::context);
  }

  /** Waits until the process has ended by itself, and gives all that it printed. */
  public String ended() {
    Await.until("the end of the program", () -> !process.isAlive(), this::context);
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (process.exitValue() == 0) {
      throw new AssertionError("the program ended as if all were well\n" + context());
    }
    return String.join("\n", lines());
  }

  /** The end of what was printed, to explain a failure. */
  public synchronized String context() {
    List<String> shown = lines.subList(Math.max(0, lines.size() - SHOWN), lines.size());
    return "the program printed:\n  | " + String.join("\n  | ", shown);
  }

  @Override
  public void close() {
    end();
    Runtime.getRuntime().removeShutdownHook(killer);
  }

  private void end() {
    // Maven's program is a child of a script.
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    Processes.end(all);
  }

  private static Path report(SourceModule module) {
    return module.root().resolve("report.jsonl");
  }

  private List<Report> reports() {
    try {
      String text = Files.exists(reportFile) ? Files.readString(reportFile) : "";
      String whole = text.substring(0, text.lastIndexOf('\n') + 1);
      return whole.lines().map(Json::object).map(Report::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized Optional<String> first(String start) {
    return lines.stream().filter(line -> line.startsWith(start)).findFirst();
  }

  private synchronized long count(String start) {
    return lines.stream().filter(line -> line.startsWith(start)).count();
  }

  private void read() {
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        synchronized (this) {
          lines.add(COLOURS.matcher(line).replaceAll(""));
        }
      }
    } catch (IOException e) {
      // The process has ended, and its output with it.
    }
  }
}
