package dev.hearth.test.bench.snapshot;

import dev.hearth.test.bench.BenchCommand;
import dev.hearth.test.bench.Figures;
import dev.hearth.test.bench.contest.Contest;
import dev.hearth.test.files.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How long a million small objects take to a file, synced to the disk, and back.
 *
 * <p>Ratios are of medians, to Java serialization of the same to an unsynced file and back, in the
 * same JVM, without the pauses of the garbage collector.
 */
@Command(
    name = "snapshot",
    description =
        "A million small objects to a file and back, in CBOR and JSON, against Java"
            + " serialization.")
public final class SnapshotBench extends BenchCommand {
  @Option(names = "--runs", description = "That count (default: ${DEFAULT-VALUE}).")
  private int runs = 7;

  @Option(names = "--warm-up", description = "Runs before those (default: ${DEFAULT-VALUE}).")
  private int warmUp = 6;

  /** For picocli. */
  public SnapshotBench() {}

  @Override
  protected void measure(Figures figures) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("hearth-bench");
    try {
      for (Saved subject : Saved.values()) {
        progress(subject.text());
        Contest contest = Contest.run(subject, warmUp, runs, folder.resolve(subject.label()));
        String name = subject.label() + ".1M";
        figures.add(name + ".ratio", contest.measured().ms() / contest.baseline().ms());
        figures.add(name + ".cpu.ratio", contest.measured().cpu() / contest.baseline().cpu());
        figures.add(name + ".ms", contest.measured().ms());
        figures.add(name + ".javaser.ms", contest.baseline().ms());
      }
    } finally {
      Trees.delete(folder);
    }
  }
}
