package dev.hearth.dev;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.dev.console.Terminal;
import dev.hearth.dev.fixture.LiveProgram;
import dev.hearth.dev.fixture.TestModule;
import dev.hearth.dev.fixture.Told;
import dev.hearth.dev.report.Report;
import dev.hearth.dev.report.Report.Phase;
import dev.hearth.dev.report.Report.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dev run of a program that holds much, and steps on while that is carried over. */
class BesideRunTest {
  /** Each step moves some cows; what they have moved is what the steps say they have. */
  private static final String GAME =
      """
      package game;
      import dev.hearth.*;
      import java.util.*;
      @dev.hearth.annotations.HotState
      public final class Game implements HotProgram {
        private final Hot<List<Cow>> cows = Hot.of(List.of());
        private final Hot<Long> moves = Hot.of(0L);
        private final Hot<Brand> brand = Hot.of(new Brand(1));
        public void start() {
          List<Cow> all = new ArrayList<>();
          for (int i = 0; i < 30_000; i++) { all.add(new Cow()); }
          cows.set(all);
        }
        public void step() {
          Random random = new Random(moves.get());
          List<Cow> all = cows.get();
          for (int i = 0; i < 100; i++) { all.get(random.nextInt(all.size())).move(); }
          all.set(random.nextInt(all.size()), new Cow());
          moves.update(m -> m + 100);
          if (STEP) { throw new IllegalStateException("new code"); }
          if (Log.GO.tryAcquire()) {
            long sum = 0;
            for (Cow cow : new LinkedHashSet<>(all)) { sum += cow.moved(); }
            Log.say("NAME " + (sum <= moves.get() && sum > moves.get() / 2) + " " + all.size());
          }
        }
        public java.time.Duration period() { return java.time.Duration.ofMillis(2); }
      }
      """;

  private static final String COW =
      """
      package game;
      import dev.hearth.*;
      @dev.hearth.annotations.HotState
      public final class Cow {
        private final Hot<Integer> moved = Hot.of(0);
        // more
        void move() { moved.update(m -> m + 1); }
        long moved() { return moved.get(); }
      }
      """;

  private static final String BRAND =
      """
      package game;
      import dev.hearth.*;
      @dev.hearth.annotations.HotState
      public record Brand(int number) {}
      """;

  @TempDir Path folder;
  private final Told told = new Told();
  private TestModule module;
  private @Nullable LiveProgram live;

  @BeforeEach
  void write() {
    module = TestModule.checked(folder);
    module.save("game.Log", LiveProgram.LOG);
    module.save("game.Cow", COW);
    module.save("game.Brand", BRAND);
    save("first", "false");
    module.build();
    live =
        new LiveProgram(
            module,
            program ->
                LiveRun.begin(
                    program,
                    told,
                    new Terminal(new PrintStream(new ByteArrayOutputStream()), UTF_8, false)));
    told.next(Verdict.STARTED);
  }

  private void save(String name, String throwing) {
    module.save("game.Game", GAME.replace("NAME", name).replace("STEP", throwing));
  }

  @AfterEach
  void end() {
    requireNonNull(live).close();
  }

  private void awaitState(String name) {
    LiveProgram program = requireNonNull(live).now();
    program.go().release();
    assertEquals(name + " true 30000", program.hear());
  }

  @Test
  void stepsGoOnWhileAllIsCopied() {
    module.save("game.Cow", COW.replace("m + 1", "1 + m"));
    save("second", "false");
    Report report = told.next(Verdict.RELOADED);
    assertEquals(List.of(), report.notes());
    assertTrue(report.entities().orElseThrow() >= 30_001, "" + report.entities());
    assertTrue(
        took(report, Phase.PAUSE).compareTo(took(report, Phase.MIGRATE)) < 0, "" + report.phases());
    awaitState("second");
  }

  private static Duration took(Report report, Phase phase) {
    return requireNonNull(report.phases().get(phase));
  }

  @Test
  void aProgramThatWritesAllOfItIsWhole() {
    module.save("game.Game", writingAll("second"));
    told.next(Verdict.RELOADED);
    module.save("game.Cow", COW.replace("m + 1", "m + (2 - 1)"));
    module.save("game.Game", writingAll("third"));
    told.next(Verdict.RELOADED);
    awaitState("third");
  }

  private static String writingAll(String name) {
    return GAME.replace("NAME", name)
        .replace("STEP", "false")
        .replace(
            "i < 100; i++) { all.get(random.nextInt(all.size()))", "i < 30_000; i++) { all.get(i)")
        .replace("m -> m + 100", "m -> m + 30_000")
        .replace("ofMillis(2)", "ofNanos(1)");
  }

  @Test
  void whatCannotBeDoneBesideItIsDoneInThePause() {
    module.save(
        "game.Brand",
        BRAND.replace(
            "{}",
            """
            {
              public Brand {
                Thread other = new Thread(() -> Hot.of(1).set(2));
                other.start();
                try {
                  other.join();
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              }
            }
            """));
    save("second", "false");
    Report report = told.next(Verdict.RELOADED);
    assertEquals(
        List.of(
            "the program stood still for all of the state: more was written than could be noted, or"
                + " outside of steps and calls"),
        report.notes());
    awaitState("second");
  }

  /** Two at a time would get into each other's way, and nobody knows when the first one ends. */
  @Test
  void codeThatHangsHoldsNoLaterOneUp() throws InterruptedException {
    CountDownLatch hangs = new CountDownLatch(1);
    CountDownLatch goesOn = new CountDownLatch(1);
    Runnable hang =
        () -> {
          hangs.countDown();
          try {
            goesOn.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        };
    System.getProperties().put("game.brand", hang);
    try {
      module.save(
          "game.Brand",
          BRAND.replace(
              "{}",
              "{ public Brand { ((Runnable) System.getProperties().get(\"game.brand\")).run(); } }"));
      save("second", "false");
      assertTrue(hangs.await(60, TimeUnit.SECONDS));
      module.save("game.Brand", BRAND);
      save("third", "false");
      told.next(Verdict.RELOADED);
      awaitState("third");
    } finally {
      goesOn.countDown();
      System.getProperties().remove("game.brand");
    }
    module.save("game.Cow", COW.replace("m + 1", "1 + m"));
    save("fourth", "false");
    told.next(Verdict.RELOADED);
    awaitState("fourth");
  }

  @Test
  void whatIsTakenBackIsWhole() {
    module.save("game.Cow", COW.replace("m + 1", "1 + m"));
    save("second", "moves.get() > 0");
    told.next(Verdict.ROLLED_BACK);
    awaitState("first");
    save("third", "false");
    told.next(Verdict.RELOADED);
    awaitState("third");
  }

  @Test
  void onlyTheNewestSaveCounts() throws InterruptedException {
    for (int i = 0; i < 10; i++) {
      module.save("game.Cow", COW.replace("m + 1", "m + " + (i % 2) + " + " + (1 - i % 2)));
      save("save" + i, "false");
      Thread.sleep(150);
    }
    module.save("game.Cow", COW.replace("m + 1", "1 + m"));
    save("last", "false");
    LiveProgram program = requireNonNull(live).now();
    String said = "";
    while (!said.equals("last true 30000")) {
      program.go().release();
      said = program.hear();
      assertTrue(said.endsWith(" true 30000"), said);
    }
  }
}
