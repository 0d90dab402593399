package dev.hearth.test.bench.migrate;

import dev.hearth.test.bench.BenchCommand;
import dev.hearth.test.bench.Figures;
import dev.hearth.test.bench.contest.Contest;
import dev.hearth.test.bench.contest.Cost;
import dev.hearth.test.files.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
  @Option(names = "--runs", description = "That count (default: ${DEFAULT-VALUE}).")
  private int runs = 9;

  @Option(names = "--warm-up", description = "Runs before those (default: ${DEFAULT-VALUE}).")
  private int warmUp = 12;

  @Option(
      names = "--only",
      split = ",",
      description = "Some of: ${COMPLETION-CANDIDATES} (default: all).")
  private List<Migrated> only = Arrays.asList(Migrated.values());

  /** For picocli. */
  public MigrateBench() {}

  @Override
  protected void measure(Figures figures) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("hearth-bench");
    try {
      figures.goal("records.1M.ratio", "<= 1.5");
      for (Migrated subject : only) {
        progress(subject.label() + ": " + subject.text());
        Path own = folder.resolve(subject.label());
        add(subject.label() + ".1M", Contest.run(subject, warmUp, runs, own), figures);
      }
    } finally {
      Trees.delete(folder);
    }
  }

  private static void add(String name, Contest contest, Figures figures) {
    Cost measured = contest.measured();
    Cost loop = contest.baseline();
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
}
