package dev.hearth.test.bench.flatten;

import dev.hearth.test.bench.BenchCommand;
import dev.hearth.test.bench.Figures;
import java.util.EnumMap;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;
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
  @Option(names = "--forks", description = "Of each variant (default: ${DEFAULT-VALUE}).")
  private int forks = 3;

  @Option(names = "--iterations", description = "Of each fork (default: ${DEFAULT-VALUE}).")
  private int iterations = 5;

  /** For picocli. */
  public FlattenBench() {}

  @Override
  protected void measure(Figures figures) throws RunnerException {
    for (Subject subject : Subject.values()) {
      Map<Variant, StepCost> costs = new EnumMap<>(Variant.class);
      for (int fork = 1; fork <= forks; fork++) {
        for (Variant variant : Variant.values()) {
          progress(subject.label() + " " + variant.label() + " " + fork + "/" + forks);
          costs.merge(variant, StepCost.of(subject, variant, iterations), StepCost::least);
        }
      }
      add(subject.label(), costs, figures);
    }
  }

  private static void add(String subject, Map<Variant, StepCost> costs, Figures figures) {
    StepCost written = costs.getOrDefault(Variant.WRITTEN, new StepCost(0, 0));
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
}
