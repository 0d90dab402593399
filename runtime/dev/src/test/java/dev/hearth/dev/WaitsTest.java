package dev.hearth.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearth.dev.fixture.Begun;
import dev.hearth.dev.fixture.TestModule;
import dev.hearth.dev.reload.Activity;
import dev.hearth.dev.reload.Activity.Kind;
import dev.hearth.dev.reload.Running;
import dev.hearth.dev.report.Report;
import dev.hearth.dev.report.Wording;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final List<StackTraceElement> STACK =
      List.of(new StackTraceElement("game.Game", "step", "Game.java", 7));
  private static final List<Reading> READERS =
      List.of(
          new Reading(
              "http-1",
              Duration.ofMillis(9100),
              List.of(new StackTraceElement("game.Web", "page", "Web.java", 3))),
          new Reading("http-2", Duration.ofMillis(5300), List.of()));

  @TempDir Path folder;
  private Running running;

  @BeforeEach
  void begin() {
    running = Begun.in(new TestModule(folder));
  }

  @Test
  void newCodeWaits() {
    assertText(
        """
            at game.Game.step(Game.java:7)
        waiting: a step has been running for 5.2 s; the new code takes over at the end of a step""",
        Waits.newCode(running, ongoing(Kind.STEP), List.of(), PATIENCE));
    assertText(
        "waiting: no step was taken for 5.0 s; the new code takes over at the end of a step",
        Waits.newCode(running, Optional.empty(), List.of(), PATIENCE));
    assertText(
        """
            at game.Game.step(Game.java:7)
        waiting: a reload has been going on for 5.2 s; the new code takes over at the end of a\
         step""",
        Waits.newCode(running, ongoing(Kind.TAKE_OVER), List.of(), PATIENCE));
    assertText(
        """
        thread http-1
            at game.Web.page(Web.java:3)
        thread http-2
        waiting: the program waits for read sections: thread http-1 (9.1 s), thread http-2 (5.3 s);\
         the new code takes over at the end of a step""",
        Waits.newCode(running, ongoing(Kind.READERS), READERS, PATIENCE));
  }

  @Test
  void whatHangsCanBeInterrupted() {
    assertText(
        """
            at game.Game.step(Game.java:7)
        waiting: a step has been running for 5.2 s; i and Enter in the console interrupts it, and\
         undoes it if it throws""",
        Waits.hanging(running, ongoing(Kind.STEP).orElseThrow(), List.of()));
    assertText(
        """
            at game.Game.step(Game.java:7)
        waiting: a call from another thread has been running for 5.2 s; i and Enter in the console\
         interrupts it, and undoes it if it throws""",
        Waits.hanging(running, ongoing(Kind.CALL).orElseThrow(), List.of()));
    assertText(
        """
        thread http-2
        waiting: the program waits for read sections: thread http-2 (5.3 s); i and Enter in the\
         console interrupts them""",
        Waits.hanging(running, ongoing(Kind.READERS).orElseThrow(), READERS.subList(1, 2)));
  }

  @Test
  void newCodeIsPutAside() {
    assertText(
        """
            at game.Game.step(Game.java:7)
        put aside: the new code has waited for 5.0 s, as a step has been running for 5.2 s; it is\
         compiled again before the next step, or at the next save""",
        Waits.putAside(running, ongoing(Kind.STEP), List.of(), PATIENCE));
  }

  private static Optional<Activity.Ongoing> ongoing(Kind kind) {
    return Optional.of(new Activity.Ongoing(kind, Duration.ofMillis(5240), STACK));
  }

  private static void assertText(String text, Report report) {
    assertEquals(text, Wording.text(report));
  }
}
