package dev.hearth.test.bench.soak;

import dev.hearth.test.bench.BenchCommand;
import dev.hearth.test.bench.Figures;
import dev.hearth.test.files.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reloads a program again and again, and sees what is left of it. */
@Command(
    name = "soak",
    description =
        "Random edits of a program in a dev run, right and wrong ones: whether its state is what"
            + " it should be, and what grows.")
public final class SoakBench extends BenchCommand {
  private static final int ROUND = 50;

  @Option(names = "--reloads", description = "How many (default: ${DEFAULT-VALUE}).")
  private int reloads = 1000;

  @Option(
      names = "--warm",
      description = "After so many of them growth begins to count (default: ${DEFAULT-VALUE}).")
  private int warm = 100;

  @Option(names = "--minutes", description = "For so long, however many reloads that are.")
  private int minutes;

  @Option(names = "--seed", description = "Of what is made up (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  /** For picocli. */
  SoakBench() {}

  @Override
  protected void measure(Figures figures) throws Exception {
    figures.goal("metaspace.growth.bytes", "<= 8000000");
    figures.goal("heap.growth.bytes", "<= 16000000");
    figures.goal("classes.growth.count", "<= 600");
    figures.goal("threads.growth.count", "<= 2");
    figures.goal("files.growth.count", "<= 4");
    figures.goal("errors.count", "<= 0");
    Path folder = Files.createTempDirectory("hearth-soak");
    try (SoakRun run = SoakRun.start(folder, seed)) {
      soak(run, figures);
    } finally {
      Trees.delete(folder);
    }
  }

  private void soak(SoakRun run, Figures figures) throws IOException, InterruptedException {
    long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
    run.reload(warm);
    Usage before = run.usage();
    int count = warm;
    while (minutes > 0 ? System.nanoTime() - end < 0 : count < reloads) {
      int round = minutes > 0 ? ROUND : Math.min(ROUND, reloads - count);
      run.reload(round);
      count += round;
      progress(count + " reloads " + run.verdicts() + ": " + run.usage().since(before));
    }
    Usage growth = run.usage().since(before);
    run.errors().forEach(this::progress);
    figures.add("reloads.count", count);
    figures.add("metaspace.growth.bytes", (double) growth.metaspace());
    figures.add("heap.growth.bytes", (double) growth.heap());
    figures.add("classes.growth.count", (double) growth.classes());
    figures.add("threads.growth.count", (double) growth.threads());
    figures.add("files.growth.count", (double) growth.files());
    figures.add("errors.count", run.errors().size());
  }
}
