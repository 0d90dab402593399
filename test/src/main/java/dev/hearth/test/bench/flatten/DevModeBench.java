package dev.hearth.test.bench.flatten;

import dev.hearth.test.bench.BenchCommand;
import dev.hearth.test.bench.Figures;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the journal of a dev run adds to a step. Forks of the two take turns. */
@Command(
    name = "devmode",
    description = "A step of the arena with 1,000 bots: in a dev run, against handles without one.")
public final class DevModeBench extends BenchCommand {
  @Option(names = "--forks", description = "Of each (default: ${DEFAULT-VALUE}).")
  private int forks = 3;

  @Option(names = "--iterations", description = "Of each fork (default: ${DEFAULT-VALUE}).")
  private int iterations = 5;

  /** For picocli. */
  public DevModeBench() {}

  @Override
  protected void measure(Figures figures) throws RunnerException {
    Map<Variant, StepCost> costs = new EnumMap<>(Variant.class);
    for (int fork = 1; fork <= forks; fork++) {
      for (Variant variant : new Variant[] {Variant.BOXED, Variant.DEV}) {
        progress(variant.label() + " " + fork + "/" + forks);
        costs.merge(variant, StepCost.of(Subject.ARENA, variant, iterations), StepCost::least);
      }
    }
    StepCost boxed = Objects.requireNonNull(costs.get(Variant.BOXED));
    StepCost dev = Objects.requireNonNull(costs.get(Variant.DEV));
    figures.goal("arena.dev.ratio", "<= 2");
    figures.add("arena.dev.ratio", dev.time() / boxed.time());
    figures.add("arena.boxed.alloc.bytesPerOp", boxed.bytes());
    figures.add("arena.dev.alloc.bytesPerOp", dev.bytes());
  }
}
