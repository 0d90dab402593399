package dev.hearth.test.bench.flatten;

import java.util.Collection;
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

/**
 * What some steps of a program cost: of all iterations the fastest counts, as whatever else the
 * machine does can only add to it.
 *
 * @param time in microseconds
 * @param bytes allocated
 */
record StepCost(double time, double bytes) {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  StepCost least(StepCost other) {
    return new StepCost(Math.min(time, other.time), Math.min(bytes, other.bytes));
  }

  /**
   * Runs one fork.
   *
   * @param iterations to warm up, and to measure
   */
  static StepCost of(Subject subject, Variant variant, int iterations) throws RunnerException {
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
        .map(StepCost::of)
        .reduce(StepCost::least)
        .orElseThrow();
  }

  private static StepCost of(IterationResult iteration) {
    return new StepCost(
        iteration.getPrimaryResult().getScore(),
        Objects.requireNonNull(iteration.getSecondaryResults().get(ALLOCATED)).getScore());
  }
}
