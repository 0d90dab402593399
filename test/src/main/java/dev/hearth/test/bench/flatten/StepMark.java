package dev.hearth.test.bench.flatten;

import dev.hearth.Programs;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Some steps of a program, for JMH. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StepMark {
  /** A {@link Subject}. */
  @Param("COUNTER")
  public String subject = "";

  /** A {@link Variant}. */
  @Param("WRITTEN")
  public String variant = "";

  private Supplier<Runnable> program = () -> () -> {};
  private Runnable step = () -> {};
  private int steps;
  private boolean guarded;

  /** Once in a fork. */
  @Setup(Level.Trial)
  public void load() {
    Subject loaded = Subject.valueOf(subject);
    program = loaded.load(Variant.valueOf(variant));
    steps = loaded.steps;
    guarded = variant.equals(Variant.DEV.name());
    step = program.get();
  }

  /** What a step of the game takes depends on how far it is: each iteration begins anew. */
  @Setup(Level.Iteration)
  public void begin() {
    if (subject.equals(Subject.ARENA.name())) {
      step = program.get();
    }
  }

  /** What is measured. */
  @Benchmark
  public Runnable steps() {
    for (int i = 0; i < steps; i++) {
      if (guarded) {
        Programs.guard(step);
      } else {
        step.run();
      }
    }
    return step;
  }
}
