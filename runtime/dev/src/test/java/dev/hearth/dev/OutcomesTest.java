package dev.hearth.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearth.dev.compile.Compilation;
import dev.hearth.dev.compile.Message;
import dev.hearth.dev.compile.Message.Kind;
import dev.hearth.dev.fixture.Begun;
import dev.hearth.dev.fixture.TestModule;
import dev.hearth.dev.load.Code;
import dev.hearth.dev.reload.OldVersions;
import dev.hearth.dev.reload.Running;
import dev.hearth.dev.report.Report;
import dev.hearth.dev.report.Wording;
import dev.hearth.dev.watch.Save;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomesTest {
  private static final Save SAVE = new Save(0, false, false);
  private static final List<StackTraceElement> STACK =
      List.of(new StackTraceElement("game.Game", "step", "Game.java", 7));

  @TempDir Path folder;
  private Running running;

  @BeforeEach
  void begin() {
    running = Begun.in(new TestModule(folder));
  }

  @Test
  void started() {
    Module module = Module.of(new TestModule(folder).program("game.Game"));
    assertText(
        "dev run of game.Game (draft): watching " + folder.resolve("src"),
        Outcomes.started(running, module));
  }

  @Test
  void refusedShowsErrorsAndWhatHearthSays() {
    List<Message> messages =
        List.of(
            new Message(Kind.ERROR, "A.java:1: error: one"),
            new Message(Kind.WARNING, "A.java:1: warning: of no interest"),
            new Message(Kind.NOTE, "Note: [hot:note] two"));
    Compilation compilation =
        new Compilation(
            new Code(Map.of(), Map.of()), messages, 1, Duration.ofMillis(1), Duration.ZERO);
    assertText(
        """
        A.java:1: error: one
        Note: [hot:note] two
        refused: 1 problem, the program runs on with its old code""",
        Outcomes.refused(running, SAVE, compilation));
  }

  @Test
  void failed() {
    Exception thrown = new IllegalStateException("no memory");
    thrown.setStackTrace(new StackTraceElement[0]);
    assertText(
        """
        the dev run failed: java.lang.IllegalStateException: no memory
        refused: 1 problem, the program runs on with its old code""",
        Outcomes.failed(running, thrown));
  }

  @Test
  void progress() {
    assertEquals(
        "the new code takes over the state: 2 s, 1,204,224 values …",
        Outcomes.progress(Duration.ofMillis(2300), 1_204_224));
  }

  @Test
  void lingering() {
    assertText(
        """
            at game.Game.step(Game.java:7)
        old code stays in memory: thread worker runs #2, which is kept until it ends""",
        Outcomes.lingering(running, new OldVersions.Straggler("worker", 2, STACK)));
  }

  @Test
  void whatHoldsOldCode() {
    String timer = "thread \"timer\" → java.util.TimerThread.queue → … → class game.Tick";
    String field = "static field game.Log.kept → an object of game.Ship";
    Map<Integer, String> held = new TreeMap<>(Map.of(3, timer, 4, field, 5, timer));
    assertText(
        """
        old code stays in memory: #3, #4, #5 are still reachable after two garbage collections
          held by %s: #3, #5
          held by %s: #4"""
            .formatted(timer, field),
        Outcomes.leaked(running, held));
    assertText(
        "old code stays in memory: #3 is still reachable after two garbage collections\n  too large",
        Outcomes.leaked(running, List.of(3), "too large"));
  }

  private static void assertText(String text, Report report) {
    assertEquals(text, Wording.text(report));
  }
}
