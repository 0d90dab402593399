package dev.hearth;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/** What {@link UpdatePoint} says of the order of things, a class for each claim. */
final class OrderingStress {
  private OrderingStress() {}

  /** A read section never sees the middle of a step. */
  @JCStressTest
  @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "before the step")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "after the step")
  @Outcome(expect = FORBIDDEN, desc = "its middle")
  @State
  public static class StepIsWhole {
    private final Stepped stepped = new Stepped();
    private final UpdatePoint<Numbers> point = stepped.share();

    @Actor
    public void step() {
      stepped.step();
    }

    @Actor
    public void read(II_Result seen) {
      point.read(
          numbers -> {
            seen.r1 = numbers.x();
            seen.r2 = numbers.y();
            return "";
          });
    }
  }

  /** Nor that of the step which first lets others come, and so has begun without a lock. */
  @JCStressTest
  @Outcome(id = "-1, -1", expect = ACCEPTABLE, desc = "has not heard of it")
  @Outcome(id = "11, 11", expect = ACCEPTABLE, desc = "after the step")
  @Outcome(expect = FORBIDDEN, desc = "its middle")
  @State
  public static class FirstStepIsWhole {
    private final Stepped stepped = new Stepped();
    private @Nullable UpdatePoint<Numbers> point;

    @Actor
    public void step() {
      stepped.inTurn(
          () -> {
            stepped.program.write(1);
            point = UpdatePoint.of(Numbers.class);
            stepped.program.write(1);
          });
    }

    @Actor
    public void read(II_Result seen) {
      UpdatePoint<Numbers> heard = point;
      seen.r1 = -1;
      seen.r2 = -1;
      if (heard != null) {
        heard.read(
            numbers -> {
              seen.r1 = numbers.x();
              seen.r2 = numbers.y();
              return "";
            });
      }
    }
  }

  /** A read section never sees a reload. */
  @JCStressTest
  @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "the old program")
  @Outcome(id = "2, 2", expect = ACCEPTABLE, desc = "the new one")
  @Outcome(expect = FORBIDDEN, desc = "something of both, or half of one")
  @State
  public static class ReloadIsWhole {
    private final Stepped stepped = new Stepped();
    private final UpdatePoint<Numbers> point = stepped.share();

    @Actor
    public void reload() {
      stepped.inTurn(
          () -> {
            TwoNumbers next = new TwoNumbers();
            stepped.turns.runs(next);
            next.write(2);
          });
    }

    @Actor
    public void read(II_Result seen) {
      point.read(
          numbers -> {
            seen.r1 = numbers.x();
            seen.r2 = numbers.y();
            return "";
          });
    }
  }

  /** What a call wrote is seen by who has seen its future completed. */
  @JCStressTest
  @Outcome(id = "-1, -1", expect = ACCEPTABLE, desc = "not completed yet")
  @Outcome(id = "3, 3", expect = ACCEPTABLE, desc = "completed")
  @Outcome(expect = FORBIDDEN, desc = "completed, and not seen")
  @State
  public static class CompletedIsSeen {
    private final Stepped stepped = new Stepped();
    private final CompletableFuture<Integer> call = stepped.share().call(CompletedIsSeen::write);

    private static int write(Numbers numbers) {
      numbers.write(3);
      return numbers.x();
    }

    @Actor
    public void step() {
      stepped.makeCalls();
    }

    @Actor
    public void look(II_Result seen) {
      boolean done = call.isDone();
      seen.r1 = done ? stepped.program.x : -1;
      seen.r2 = done ? call.join() : -1;
    }
  }

  /** And by every read section that begins after that. */
  @JCStressTest
  @Outcome(id = "-1", expect = ACCEPTABLE, desc = "not completed yet")
  @Outcome(id = "3", expect = ACCEPTABLE, desc = "completed")
  @Outcome(expect = FORBIDDEN, desc = "completed, and not seen")
  @State
  public static class CompletedIsRead {
    private final Stepped stepped = new Stepped();
    private final UpdatePoint<Numbers> point = stepped.share();
    private final CompletableFuture<Integer> call = point.call(CompletedIsSeen::write);

    @Actor
    public void step() {
      stepped.makeCalls();
      stepped.inTurn(() -> {});
    }

    @Actor
    public void read(I_Result seen) {
      boolean done = call.isDone();
      int read = point.read(Numbers::y);
      seen.r1 = done ? read : -1;
    }
  }

  /** What a thread asks for is done in that order, whoever else asks and whenever it is done. */
  @JCStressTest
  @Outcome(
      id = {"312", "132", "123"},
      expect = ACCEPTABLE,
      desc = "1 before 2")
  @Outcome(expect = FORBIDDEN, desc = "in another order, twice, or not at all")
  @State
  public static class CallsAreInOrder {
    private final Stepped stepped = new Stepped();
    private final UpdatePoint<Numbers> point = stepped.share();

    @Actor
    public void ask() {
      point.run(numbers -> numbers.write(1));
      point.run(numbers -> numbers.write(2));
    }

    @Actor
    public void step() {
      stepped.makeCalls();
      point.run(numbers -> numbers.write(3));
      stepped.makeCalls();
    }

    @Arbiter
    public void end(I_Result made) {
      stepped.makeCalls();
      made.r1 = stepped.program.x;
    }
  }

  /** A call is made or rejected when the program ends: one of both, and never neither. */
  @JCStressTest
  @Outcome(id = "5, 1", expect = ACCEPTABLE, desc = "made")
  @Outcome(id = "0, 2", expect = ACCEPTABLE, desc = "rejected")
  @Outcome(expect = FORBIDDEN, desc = "lost, or made after the end")
  @State
  public static class EndIsSharp {
    private final Stepped stepped = new Stepped();
    private final UpdatePoint<Numbers> point = stepped.share();
    private CompletableFuture<String> call = new CompletableFuture<>();

    @Actor
    public void ask() {
      call =
          point.call(
              numbers -> {
                numbers.write(5);
                return "";
              });
    }

    @Actor
    public void end() {
      stepped.makeCalls();
      stepped.turns.close();
    }

    @Arbiter
    public void look(II_Result made) {
      made.r1 = stepped.program.x;
      made.r2 = call.isCompletedExceptionally() ? 2 : call.isDone() ? 1 : 0;
    }
  }

  /** Nobody reads any more when the end has come: what is read is closed then. */
  @JCStressTest
  @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "before the end")
  @Outcome(id = "-1, -1", expect = ACCEPTABLE, desc = "refused")
  @Outcome(expect = FORBIDDEN, desc = "after the end")
  @State
  public static class EndWaitsForReaders {
    private final Stepped stepped = new Stepped();
    private final UpdatePoint<Numbers> point = stepped.share();

    @Actor
    public void end() {
      stepped.turns.close();
      stepped.program.write(9);
    }

    @Actor
    public void read(II_Result seen) {
      try {
        point.read(
            numbers -> {
              seen.r1 = numbers.x();
              seen.r2 = numbers.y();
              return "";
            });
      } catch (IllegalStateException ended) {
        seen.r1 = -1;
        seen.r2 = -1;
      }
    }
  }
}
