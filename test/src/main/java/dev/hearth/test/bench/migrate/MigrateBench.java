package dev.hearth.test.bench.migrate;

import dev.hearth.test.bench.BenchCommand;
import dev.hearth.test.bench.Figures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How long a million small objects take from one version to the next.
 *
 * <p>Ratios are of medians, to a loop by hand over the same state in the same JVM, without the
 * pauses of the garbage collector; those and what is allocated stand beside. Each run has new old
 * state, which no run before has touched.
 */
@Command(
    name = "migrate",
    description =
        "A million small objects from one version to the next, against a loop by hand in the same"
            + " JVM; and serialised out and in.")
public final class MigrateBench extends BenchCommand {
  private static final List<String> JVM = List.of("-Xms3g", "-Xmx3g");

  @Option(names = "--runs", description = "That count (default: ${DEFAULT-VALUE}).")
  private int runs = 9;

  @Option(names = "--warm-up", description = "Runs before those (default: ${DEFAULT-VALUE}).")
  private int warmUp = 12;

  @Option(
      names = "--only",
      split = ",",
      description = "Some of: ${COMPLETION-CANDIDATES} (default: all).")
  private List<Subject> only = Arrays.asList(Subject.values());

  /** For picocli. */
  public MigrateBench() {}

  @Override
  protected void measure(Figures figures) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("hearth-bench");
    try {
      figures.goal("records.1M.ratio", "<= 1.5");
      for (Subject subject : only) {
        progress(subject.label() + ": " + subject.text);
        add(subject, run(subject, folder.resolve(subject.label())), figures);
      }
    } finally {
      delete(folder);
    }
  }

  private static void add(Subject subject, List<Cost> costs, Figures figures) {
    Cost measured = costs.get(0);
    Cost loop = costs.get(1);
    String name = subject.label() + ".1M";
    figures.add(name + ".ratio", measured.ms() / loop.ms());
    figures.add(name + ".cpu.ratio", measured.cpu() / loop.cpu());
    figures.add(name + ".cpu.ms", measured.cpu());
    figures.add(name + ".withGc.ratio", (measured.ms() + measured.gc()) / (loop.ms() + loop.gc()));
    figures.add(name + ".ms", measured.ms());
    figures.add(name + ".loop.ms", loop.ms());
    figures.add(name + ".gc.ms", measured.gc());
    figures.add(name + ".loop.gc.ms", loop.gc());
    figures.add(name + ".alloc.ratio", measured.bytes() / loop.bytes());
    figures.add(name + ".alloc.bytes", measured.bytes());
  }

  private List<Cost> run(Subject subject, Path folder) throws IOException, InterruptedException {
    Stream<String> java = Stream.of(Path.of(System.getProperty("java.home", ""), "bin/java") + "");
    Stream<String> arguments =
        Stream.of(
            "-cp",
            System.getProperty("java.class.path", ""),
            Contest.class.getName(),
            subject.name(),
            Integer.toString(warmUp),
            Integer.toString(runs),
            folder.toString());
    List<String> command = Stream.of(java, JVM.stream(), arguments).flatMap(part -> part).toList();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(subject + " failed");
      }
      return said.lines()
          .filter(line -> line.matches("([0-9.E]+ ?){4}"))
          .map(MigrateBench::cost)
          .toList();
    } finally {
      process.destroy();
    }
  }

  private static Cost cost(String line) {
    String[] parts = line.split(" ");
    return new Cost(
        Double.parseDouble(parts[0]),
        Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
