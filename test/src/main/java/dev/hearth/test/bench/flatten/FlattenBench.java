package dev.hearth.test.bench.flatten;

import dev.hearth.test.bench.BenchCommand;
import dev.hearth.test.bench.Figures;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What is left of handles when they are flattened.
 *
 * <p>Of all iterations in all forks the fastest counts: whatever else the machine does can only add
 * to it. Forks of the variants take turns.
 */
@Command(
    name = "flatten",
    description =
        "A step of 100,000 particles, of the arena with 1,000 bots, and of a counter: with"
            + " flattened handles, with handles, and in a dev run, against plain fields.")
public final class FlattenBench extends BenchCommand {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  @Option(names = "--forks", description = "Of each variant (default: ${DEFAULT-VALUE}).")
  private int forks = 3;

  @Option(names = "--iterations", description = "Of each fork (default: ${DEFAULT-VALUE}).")
  private int iterations = 5;

  /** For picocli. */
  public FlattenBench() {}

  private record Cost(double time, double bytes) {
    Cost least(Cost other) {
      return new Cost(Math.min(time, other.time), Math.min(bytes, other.bytes));
    }
  }

  @Override
  protected void measure(Figures figures) throws RunnerException {
    for (Subject subject : Subject.values()) {
      Map<Variant, Cost> costs = new EnumMap<>(Variant.class);
      for (int fork = 1; fork <= forks; fork++) {
        for (Variant variant : Variant.values()) {
          progress(subject.label() + " " + variant.label() + " " + fork + "/" + forks);
          costs.merge(variant, run(subject, variant), Cost::least);
        }
      }
      add(subject.label(), costs, figures);
    }
  }

  private static void add(String subject, Map<Variant, Cost> costs, Figures figures) {
    Cost written = costs.getOrDefault(Variant.WRITTEN, new Cost(0, 0));
    figures.goal(subject + ".flattened.ratio", "<= 1.02");
    costs.forEach(
        (variant, cost) -> {
          String name = subject + "." + variant.label();
          if (variant != Variant.WRITTEN) {
            figures.add(name + ".ratio", cost.time() / written.time());
          }
          figures.add(name + ".alloc.bytesPerOp", cost.bytes());
        });
  }

  private Cost run(Subject subject, Variant variant) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(StepMark.class.getName() + ".steps")
            .param("subject", subject.name())
            .param("variant", variant.name())
            .forks(1)
            .warmupIterations(iterations)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(iterations)
            .measurementTime(TimeValue.seconds(1))
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .jvmArgsAppend("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC");
    if (variant == Variant.DEV) {
      options.jvmArgsAppend("-Dhot.dev=true", "-Xms1g", "-Xmx1g", "-XX:+UseSerialGC");
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    return results.stream()
        .flatMap(result -> result.getBenchmarkResults().stream())
        .map(BenchmarkResult::getIterationResults)
        .flatMap(Collection::stream)
        .map(FlattenBench::cost)
        .reduce(Cost::least)
        .orElseThrow();
  }

  private static Cost cost(IterationResult iteration) {
    return new Cost(
        iteration.getPrimaryResult().getScore(),
        Objects.requireNonNull(iteration.getSecondaryResults().get(ALLOCATED)).getScore());
  }
}
