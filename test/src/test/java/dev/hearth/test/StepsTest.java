package dev.hearth.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.test.harness.Report;
import dev.hearth.test.harness.Tiny;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps that throw, or do not end, in a tiny program whose state is known to the last bit. */
final class StepsTest {
  private static final String COUNTER =
      """
      @HotState final class Counter {
        private final Hot<Integer> n = Hot.of(0);
        void add() { n.update(i -> i + 1); }
        @Override public String toString() { return "" + n.get(); }
      }
      """;
  private static final String ADD = "state.get().forEach(Counter::add);";

  @TempDir Path folder;

  @Test
  void firstStepThatThrowsIsUndoneToTheLastHandle() {
    try (Tiny tiny = Tiny.start(folder, program(1, ADD))) {
      tiny.save(
          program(
              2,
              ADD
                  + "state.set(List.of(new Counter())); System.out.println(\"it was here\");"
                  + "if (true) throw new IllegalStateException(\"bad\");"));
      Report rolledBack = tiny.report("rolled-back");
      assertTrue(
          rolledBack.text().contains("the first step() threw java.lang.IllegalStateException: bad"),
          rolledBack::text);
      tiny.process().line("it was here");
      counts(tiny, tiny.next());
      tiny.save(program(3, ADD));
      tiny.report("reloaded");
      counts(tiny, tiny.first(3));
      tiny.check();
    }
  }

  @Test
  void laterStepThatThrowsIsUndoneAndTakenAgainByTheMendedCode() {
    String bad = "if (steps.get() % 20 == 0) throw new IllegalStateException(\"bad\");";
    try (Tiny tiny = Tiny.start(folder, program(1, ADD + bad))) {
      Report paused = tiny.report("paused");
      assertTrue(paused.paused());
      assertTrue(
          paused.text().contains("step() threw java.lang.IllegalStateException: bad"),
          paused::text);
      assertTrue(paused.trace().contains("tiny.Main.step(Main.java:"), paused::text);
      tiny.save(program(2, ADD + ADD));
      assertFalse(tiny.report("reloaded").paused());
      Tiny.Line first = tiny.first(2);
      assertEquals(0, first.step() % 20);
      assertEquals("[" + (first.step() + 1) + ", " + (first.step() + 1) + "]", first.state());
      tiny.next();
      tiny.check();
    }
  }

  @Test
  void stepThatThrowsAgainStaysPausedUntilItIsMended() {
    String bad = "throw new IllegalStateException(\"bad\" + steps.get());";
    try (Tiny tiny = Tiny.start(folder, program(1, ADD + "if (steps.get() == 10) " + bad))) {
      tiny.report("paused");
      tiny.save(program(2, ADD + "if (steps.get() >= 10) " + bad));
      Report rolledBack = tiny.report("rolled-back");
      assertTrue(rolledBack.paused(), rolledBack::text);
      assertTrue(rolledBack.headline().contains("stays paused"), rolledBack::text);
      tiny.save(program(3, ADD));
      assertFalse(tiny.report("reloaded").paused());
      assertEquals(10, tiny.first(3).step());
      counts(tiny, tiny.next());
      tiny.check();
    }
  }

  @Test
  void stepThatDoesNotEndIsShownWithItsStackAndTheReloadTakesOverWhenItDoes() throws IOException {
    Path gate = Files.createFile(folder.resolve("gate"));
    String wait =
        "while (steps.get() > 20 && java.nio.file.Files.exists(java.nio.file.Path.of(\"gate\"))) {"
            + " Thread.onSpinWait(); }";
    try (Tiny tiny = Tiny.start(folder, program(1, ADD + wait), "-Dhot.timeout=1")) {
      tiny.process().line("code 1 step 20:");
      tiny.save(program(2, ADD));
      Report waiting = tiny.report("waiting");
      assertTrue(waiting.headline().contains("a step has been running for"), waiting::text);
      assertTrue(waiting.trace().contains("tiny.Main.step(Main.java:"), waiting::text);
      Files.delete(gate);
      tiny.report("reloaded");
      assertEquals(22, tiny.first(2).step());
      counts(tiny, tiny.next());
      tiny.check();
    }
  }

  @Test
  void errorsThatAreNoExceptionsAreRolledBackAsWell() {
    try (Tiny tiny = Tiny.start(folder, program(1, ADD))) {
      tiny.save(
          program(2, ADD + "deep(0);")
              .replace(
                  "Main implements HotProgram {",
                  "Main implements HotProgram { private static int deep(int n) { return deep(n + 1)"
                      + " + 1; }"));
      Report rolledBack = tiny.report("rolled-back");
      assertTrue(rolledBack.text().contains("StackOverflowError"), rolledBack::text);
      tiny.save(
          program(3, ADD + "assert_();")
              .replace(
                  "Main implements HotProgram {",
                  "Main implements HotProgram { private static void assert_() { throw new"
                      + " AssertionError(\"no\"); }"));
      assertTrue(tiny.report("rolled-back").text().contains("AssertionError: no"));
      counts(tiny, tiny.next());
      tiny.check();
    }
  }

  private static void counts(Tiny tiny, Tiny.Line line) {
    assertEquals("[" + line.step() + ", " + line.step() + "]", line.state());
    tiny.next();
  }

  private static String program(int code, String step) {
    return Tiny.program(
        code,
        "Hot<List<Counter>> state = Hot.of(List.of())",
        "List.of(new Counter(), new Counter())",
        "state.get()",
        step,
        COUNTER);
  }
}
