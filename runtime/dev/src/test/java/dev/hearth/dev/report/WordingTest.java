package dev.hearth.dev.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearth.dev.report.Report.Phase;
import dev.hearth.dev.report.Report.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void started() {
    assertText(
        report(Verdict.STARTED)
            .program("game.Arena")
            .stateNow("state version 1")
            .subject("src/main/java"),
        "dev run of game.Arena (state version 1): watching src/main/java");
  }

  @Test
  void reloadedWithOtherState() {
    assertText(
        reloaded().stateNow("draft").migrated(true),
        "reloaded #3: state version 1 → draft, 24 classes, 1,204 values migrated (58 entities),"
            + " compile 212 ms, load 4.1 ms, migrate 3.0 ms, pause 9.5 ms");
  }

  @Test
  void reloadedWithTheSameState() {
    assertText(
        reloaded().stateNow("state version 1"),
        "reloaded #3: state version 1, 24 classes, 1,204 values copied (58 entities),"
            + " compile 212 ms, load 4.1 ms, migrate 3.0 ms, pause 9.5 ms");
  }

  @Test
  void reloadedFromDraftToDraft() {
    assertText(
        report(Verdict.RELOADED)
            .number(4)
            .stateBefore("draft")
            .stateNow("draft")
            .migrated(true)
            .classes(1)
            .values(1)
            .entities(1),
        "reloaded #4: draft → draft, 1 class, 1 value migrated (1 entity)");
  }

  @Test
  void notesStandBelow() {
    assertText(
        report(Verdict.RELOADED)
            .number(2)
            .stateNow("draft")
            .addNotes("Arena.java:3: Note: [hot:note] round takes its initialiser")
            .addNotes("two\nlines"),
        """
        reloaded #2: draft
          Arena.java:3: Note: [hot:note] round takes its initialiser
          two
          lines""");
  }

  @Test
  void unchanged() {
    assertText(
        report(Verdict.UNCHANGED).putPhases(Phase.COMPILE, Duration.ofMillis(80)),
        "nothing to reload: the classes are what is running, compile 80 ms");
    assertText(
        report(Verdict.UNCHANGED).paused(true),
        "nothing to reload: the classes are what is running; the program stays paused");
  }

  @Test
  void refused() {
    assertText(
        report(Verdict.REFUSED).problems(2).addMessages("A.java:1: error: x", "A.java:2: error: y"),
        """
        A.java:1: error: x
        A.java:2: error: y
        refused: 2 problems, the program runs on with its old code""");
    assertText(
        report(Verdict.REFUSED).problems(1).paused(true),
        "refused: 1 problem, the program stays paused");
  }

  @Test
  void rolledBack() {
    assertText(
        report(Verdict.ROLLED_BACK)
            .subject("the first step() threw java.lang.IllegalStateException: no")
            .addTrace(
                "java.lang.IllegalStateException: no", "    at game.Arena.step(Arena.java:9)"),
        """
        java.lang.IllegalStateException: no
            at game.Arena.step(Arena.java:9)
        rolled back: the first step() threw java.lang.IllegalStateException: no; the program runs \
        on with its old code and state""");
    assertText(
        report(Verdict.ROLLED_BACK).subject("the new code threw E").paused(true),
        "rolled back: the new code threw E; the program stays paused, with its old code and state");
  }

  @Test
  void paused() {
    assertText(
        report(Verdict.PAUSED).subject("step() threw E").paused(true),
        "paused: step() threw E, and what it did to the state is undone; save the mended code to"
            + " go on");
  }

  @Test
  void waiting() {
    assertText(
        report(Verdict.WAITING)
            .subject("a step has been running for 5.2 s")
            .addTrace("    at game.Arena.step(Arena.java:9)"),
        """
            at game.Arena.step(Arena.java:9)
        waiting: a step has been running for 5.2 s\
        """);
  }

  @Test
  void putAside() {
    assertText(report(Verdict.PUT_ASIDE).subject("it took long"), "put aside: it took long");
  }

  @Test
  void failedCall() {
    assertText(
        report(Verdict.CALL_FAILED).subject("a call from another thread threw E"),
        "failed: a call from another thread threw E, and what it did to the state is undone");
  }

  @Test
  void lingering() {
    assertText(
        report(Verdict.LINGERING)
            .subject("thread worker runs #2, which is kept until it ends")
            .addTrace("    at game.Arena.work(Arena.java:9)"),
        """
            at game.Arena.work(Arena.java:9)
        old code stays in memory: thread worker runs #2, which is kept until it ends\
        """);
  }

  @Test
  void sealed() {
    assertText(
        report(Verdict.SEALED).subject("the running state is version 2 now: src/main/hot/2.json"),
        "sealed: the running state is version 2 now: src/main/hot/2.json");
    assertText(
        report(Verdict.NOT_SEALED).subject("the history is broken"),
        "not sealed: the history is broken");
  }

  private static ImmutableReport.Builder reloaded() {
    return report(Verdict.RELOADED)
        .number(3)
        .stateBefore("state version 1")
        .classes(24)
        .values(1204)
        .entities(58)
        .putPhases(Phase.TOTAL, Duration.ofMillis(300))
        .putPhases(Phase.PAUSE, Duration.ofNanos(9_500_000))
        .putPhases(Phase.MIGRATE, Duration.ofNanos(3_000_000))
        .putPhases(Phase.LOAD, Duration.ofNanos(4_100_000))
        .putPhases(Phase.COMPILE, Duration.ofMillis(212));
  }

  private static ImmutableReport.Builder report(Verdict verdict) {
    return ImmutableReport.builder().verdict(verdict);
  }

  private static void assertText(ImmutableReport.Builder report, String text) {
    assertEquals(text, Wording.text(report.build()));
  }
}
