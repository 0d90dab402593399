package dev.hearth.dev;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.HotProgram;
import dev.hearth.dev.console.Terminal;
import dev.hearth.dev.fixture.LiveProgram;
import dev.hearth.dev.fixture.TestModule;
import dev.hearth.dev.fixture.Told;
import dev.hearth.dev.report.Report;
import dev.hearth.dev.report.Report.Phase;
import dev.hearth.dev.report.Report.Verdict;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveRunTest {
  private static final Terminal NOWHERE =
      new Terminal(new PrintStream(OutputStream.nullOutputStream()), StandardCharsets.UTF_8, false);

  @TempDir Path folder;
  private final Told told = new Told();
  private TestModule module;
  private @Nullable LiveProgram live;
  private final AtomicReference<Keys> keys = new AtomicReference<>();

  @BeforeEach
  void write() {
    module = new TestModule(folder);
    module.save("game.Log", LiveProgram.LOG);
    module.save("game.Ship", ship(""));
    module.save("game.Game", game("one", ""));
  }

  @AfterEach
  void end() {
    if (live != null) {
      live.close();
    }
  }

  @Test
  void aSaveChangesTheCodeAndKeepsTheState() {
    LiveProgram program = begin();
    program.await("one 3");
    module.save("game.Game", game("two", ""));
    Report report = told.next(Verdict.RELOADED);
    int last = number(program.now().hear(), "two ");
    assertTrue(last > 3, "it counts on: " + last);
    assertEquals(OptionalInt.of(2), report.number());
    assertEquals(OptionalInt.of(2), report.classes(), "without the pinned one");
    assertEquals(OptionalLong.of(1), report.entities());
    assertEquals(OptionalLong.of(2), report.values(), "the program and its ship");
    assertFalse(report.migrated());
    assertTrue(report.phases().keySet().containsAll(List.of(Phase.values())));
    module.save("game.Game", game("three", ""));
    assertEquals(OptionalInt.of(3), told.next(Verdict.RELOADED).number());
    assertTrue(number(program.now().hear(), "three ") > last);
    assertTrue(told.isEmpty());
  }

  @Test
  void whatDoesNotCompileIsRefused() {
    LiveProgram program = begin();
    module.save("game.Game", game("two", "") + "class { }");
    Report report = told.next(Verdict.REFUSED);
    assertEquals(1, report.problems());
    assertTrue(report.messages().get(0).contains("Game.java:"), report.messages().get(0));
    number(program.now().hear(), "one ");
    module.save("game.Game", game("two", ""));
    told.next(Verdict.RELOADED);
  }

  @Test
  void whatTheProcessorRefusesIsRefused() {
    LiveProgram program = begin();
    module.save("game.Ship", ship("").replace("int hull", "int hull, int undecided"));
    Report report = told.next(Verdict.REFUSED);
    assertTrue(report.messages().get(0).contains("[hot:undecided-component]"));
    number(program.now().hear(), "one ");
  }

  @Test
  void theSameClassesAreNotReloaded() {
    LiveProgram program = begin();
    module.save("game.Game", game("one", "") + "// the end");
    Report report = told.next(Verdict.UNCHANGED);
    assertEquals(OptionalInt.of(1), report.number());
    number(program.now().hear(), "one ");
  }

  @Test
  void ofSavesOnTopOfEachOtherTheNewestCounts() {
    LiveProgram program = begin();
    for (int i = 0; i < 5; i++) {
      module.save("game.Game", "package game; class Broken" + i + " {");
      pause(Duration.ofMillis(40));
    }
    module.save("game.Game", game("two", ""));
    told.next(Verdict.RELOADED);
    number(program.now().hear(), "two ");
    told.nothingFor(Duration.ofSeconds(1));
  }

  @Test
  void aConstructorThatRefusesAnOldValueRollsBack() {
    LiveProgram program = begin();
    module.save(
        "game.Ship",
        ship("Ship { if (hull < 10) { throw new IllegalArgumentException(\"hull: \" + hull); } }"));
    Report report = told.next(Verdict.ROLLED_BACK);
    String subject = report.subject().orElseThrow();
    assertTrue(subject.contains("Game.ship"), subject);
    assertTrue(subject.contains("hull: 7"), subject);
    assertTrue(report.trace().get(1).contains("game.Ship.<init>(Ship.java:"), "" + report.trace());
    assertEquals(OptionalInt.of(1), report.number());
    assertCountsOn(program, "one ");
    module.save("game.Ship", ship("int ok() { return 1; }"));
    told.next(Verdict.RELOADED);
  }

  @Test
  void aFirstStepThatThrowsRollsBackCodeAndState() {
    LiveProgram program = begin();
    for (String thrown :
        List.of(
            "throw new IllegalStateException(\"no\")",
            "throw new OutOfMemoryError(\"mine\")",
            "endless()",
            "Bad.touch()")) {
      module.save(
          "game.Game",
          game("two", "static void endless() { endless(); }")
              .replace("// later", "tick.set(-100); if (tick.get() < 0) " + thrown + ";"));
      module.save(
          "game.Bad",
          "package game; class Bad { static int x = 1 / Integer.parseInt(\"0\"); static void touch()"
              + " {} }");
      Report report = told.next(Verdict.ROLLED_BACK);
      assertTrue(
          report.subject().orElseThrow().startsWith("the first step() threw java.lang."),
          report.subject().orElseThrow());
      assertTrue(report.trace().get(1).contains("at game."), "" + report.trace());
      assertCountsOn(program, "one ");
    }
  }

  @Test
  void aStepThatThrowsIsUndoneAndWaitsToBeMended() {
    module.save(
        "game.Game",
        game("one", "")
            .replace("// later", "if (tick.get() == 5) { ship.set(null2()); } ")
            .replace(
                "// more", "static Ship null2() { throw new IllegalStateException(\"no\"); }"));
    LiveProgram program = begin();
    Report report = told.next(Verdict.PAUSED);
    assertTrue(report.paused());
    assertEquals(
        "step() threw java.lang.IllegalStateException: no", report.subject().orElseThrow());
    assertTrue(report.trace().get(1).contains("game.Game.null2(Game.java:"), "" + report.trace());
    program.await("one 4");
    told.nothingFor(Duration.ofMillis(300));
    assertTrue(program.isSilent(), "no step is taken");
    module.save("game.Game", game("two", "") + "class {");
    assertTrue(told.next(Verdict.REFUSED).paused());
    module.save("game.Game", game("two", ""));
    told.next(Verdict.RELOADED);
    assertEquals("two 5", program.hear(), "the tick of the step that threw was undone");
  }

  @Test
  void aReloadCanBeForced() {
    module.save(
        "game.Game",
        game("one", "private final Hot<int[]> grid = Hot.of(new int[1]);")
            .replace("// later", "if (!Log.GO.tryAcquire()) throw new Error();"));
    LiveProgram program = begin();
    Report report = told.next(Verdict.PAUSED);
    assertEquals(
        List.of("not undone, where it was changed in place: what is in Game.grid (int[])"),
        report.notes());
    program.go().release(1000);
    press("r");
    assertEquals(OptionalInt.of(2), told.next(Verdict.RELOADED).number());
    assertEquals("one 1", program.hear());
    press("q");
    program.awaitEnd();
  }

  @Test
  void aThreadThatStaysInOldCodeIsNamed() {
    module.save(
        "game.Game",
        game("one", "static void work() { Log.GO.acquireUninterruptibly(); }")
            .replace(
                "// later", "if (tick.get() == 1) new Thread(Game::work, \"worker\").start();"));
    LiveProgram program = begin();
    program.await("one 2");
    module.save("game.Game", game("two", ""));
    told.next(Verdict.RELOADED);
    Report report = told.next(Verdict.LINGERING);
    program.go().release();
    assertEquals(
        "thread worker runs #1, which is kept until it ends", report.subject().orElseThrow());
    assertTrue(
        report.trace().stream().anyMatch(line -> line.contains("game.Game.work(Game.java:")),
        "" + report.trace());
  }

  @Test
  void classesMayComeAndGo() {
    LiveProgram program = begin();
    module.save(
        "game.net.Far", "package game.net; public class Far { public int f() { return 7; } }");
    module.save(
        "game.Game",
        game("two", "").replace("// later", "Log.say(\"\" + new game.net.Far().f());"));
    told.next(Verdict.RELOADED);
    program.await("7");
    module.delete("game.net.Far");
    Report report = told.next(Verdict.REFUSED);
    assertTrue(report.messages().get(0).contains("package game.net does not exist"));
    module.save("game.Game", game("three", ""));
    assertEquals(OptionalInt.of(2), told.next(Verdict.RELOADED).classes());
  }

  @Test
  void aStepThatDoesNotEndIsShown() {
    module.save(
        "game.Game", game("one", "").replace("// later", "Log.GO.acquireUninterruptibly();"));
    LiveProgram program = begin();
    Semaphore go = program.go();
    go.release(2);
    program.await("one 2");
    module.save("game.Game", game("two", ""));
    Report report = told.next(Verdict.WAITING);
    assertTrue(
        report.trace().stream().anyMatch(line -> line.contains("game.Game.step(Game.java:")),
        "" + report.trace());
    go.release();
    told.next(Verdict.RELOADED);
    program.await("two 4");
  }

  @Test
  void aStepThatHangsIsToldAndCanBeInterrupted() {
    module.save(
        "game.Game",
        game("one", "")
            .replace(
                "// later",
                "try { Log.GO.acquire(); } catch (InterruptedException e) {"
                    + " Thread.currentThread().interrupt();"
                    + " throw new IllegalStateException(\"woken\"); }"));
    LiveProgram program = begin();
    program.go().release(2);
    program.await("one 2");
    Report report = told.next(Verdict.WAITING);
    assertTrue(report.subject().orElseThrow().contains("i and Enter"), "" + report);
    assertTrue(
        report.trace().stream().anyMatch(line -> line.contains("game.Game.step(Game.java:")),
        "" + report.trace());
    press("i");
    assertTrue(told.next(Verdict.PAUSED).subject().orElseThrow().contains("woken"));
    module.save("game.Game", game("two", ""));
    told.next(Verdict.RELOADED);
    program.await("two 3");
  }

  @Test
  void aReloadDoesNotWaitForALongPeriod() {
    module.save("game.Game", game("one", "").replace("ofMillis(5)", "ofHours(1)"));
    LiveProgram program = begin();
    assertEquals("one 1", program.hear());
    module.save("game.Game", game("two", "").replace("ofMillis(5)", "ofHours(1)"));
    told.next(Verdict.RELOADED);
    told.nothingFor(Duration.ofMillis(300));
    assertTrue(program.isSilent(), "not yet due");
    module.save("game.Game", game("three", ""));
    told.next(Verdict.RELOADED);
    assertEquals("three 2", program.hear());
  }

  @Test
  void aPeriodOrAnEndThatThrowsPauses() {
    module.save(
        "game.Game",
        game(
            "one",
            "public boolean done() { if (tick.get() > 2) { throw new Error(); } return false; }"));
    LiveProgram program = begin();
    assertEquals("done() threw java.lang.Error", told.next(Verdict.PAUSED).subject().orElseThrow());
    module.save(
        "game.Game",
        game("two", "").replace("return Duration", "if (true) throw new Error(); return Duration"));
    assertEquals(
        "the first period() threw java.lang.Error",
        told.next(Verdict.ROLLED_BACK).subject().orElseThrow());
    module.save("game.Game", game("three", ""));
    told.next(Verdict.RELOADED);
    program.await("three 4");
  }

  @Test
  void heldResourcesStayOpen() {
    String held =
        "private final dev.hearth.Held<StringBuilder> net = dev.hearth.Held.of("
            + "() -> { Log.say(\"open\"); return new StringBuilder(\"net\"); },"
            + "b -> Log.say(\"close \" + b));";
    module.save("game.Game", game("one", held).replace("// later", "net.get().append('.');"));
    LiveProgram program = begin();
    program.await("open");
    module.save(
        "game.Game", game("two", held).replace("// later", "Log.say(net.get().toString());"));
    told.next(Verdict.RELOADED);
    program.now();
    assertTrue(program.hear().matches("net\\.+|two .*"));
    String other = held.replace("\"open\"", "\"fresh\"").replace(" net =", " other =");
    module.save(
        "game.Game",
        game("three", held + other)
            .replace("// later", "other.get(); if (tick.get() > 0) throw new Error();"));
    told.next(Verdict.ROLLED_BACK);
    program.await("fresh");
    program.await("close net");
    module.save("game.Game", game("four", ""));
    told.next(Verdict.RELOADED);
    String closed = program.hear();
    while (!closed.startsWith("close")) {
      closed = program.hear();
    }
    assertTrue(closed.startsWith("close net."), closed);
  }

  @Test
  void aPinnedClassThatChangesNeedsARestart() {
    LiveProgram program = begin();
    module.save("game.Log", "// a comment\n" + LiveProgram.LOG);
    told.next(Verdict.RELOADED);
    module.save("game.Log", LiveProgram.LOG.replace("SAID.add(text)", "SAID.add(\"!\" + text)"));
    Report report = told.next(Verdict.RELOADED);
    assertEquals(
        List.of(
            "restart needed: game.Log is pinned, and has changed; what runs is the one that was"
                + " loaded"),
        report.notes());
    number(program.now().hear(), "one ");
  }

  @Test
  void whatTheProcessorNotesStandsBelow() {
    LiveProgram program = begin();
    module.save(
        "game.Noted", "package game; @dev.hearth.annotations.HotState record Noted(int noted) {}");
    Report report = told.next(Verdict.ROLLED_BACK);
    assertTrue(report.subject().orElseThrow().contains("no way"), "another schema, no migration");
    assertCountsOn(program, "one ");
  }

  @Test
  void sourcesThatAreNewerThanTheBuildAreCompiledAtOnce() throws Exception {
    module.build();
    Path game = module.save("game.Game", game("two", ""));
    Files.setLastModifiedTime(game, FileTime.from(Instant.now().plusSeconds(60)));
    start();
    told.next(Verdict.RELOADED);
  }

  @Test
  void afterTheEndNoThreadIsLeft() throws Exception {
    LiveProgram program = begin();
    program.close();
    live = null;
    long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().startsWith("hearth-"))) {
      assertTrue(System.nanoTime() < until, "" + Thread.getAllStackTraces().keySet());
      pause(Duration.ofMillis(20));
    }
  }

  private LiveProgram begin() {
    module.build();
    return start();
  }

  private void press(String key) {
    requireNonNull(keys.get()).accept(key);
  }

  private LiveEngine engine(Class<? extends HotProgram> program) {
    LiveEngine engine = LiveRun.begin(program, told, NOWHERE);
    keys.set(engine.keys());
    return engine;
  }

  private LiveProgram start() {
    LiveProgram program = new LiveProgram(module, this::engine);
    live = program;
    told.next(Verdict.STARTED);
    return program;
  }

  private static String game(String says, String members) {
    return """
    package game;
    import dev.hearth.*;
    import java.time.Duration;
    @dev.hearth.annotations.HotState
    public final class Game implements HotProgram {
      private final Hot<Integer> tick = Hot.of(0);
      private final Hot<Ship> ship = Hot.of(new Ship(70));
      MEMBERS
      @Override public void start() { ship.set(new Ship(7)); }
      @Override public void step() {
        tick.update(t -> t + 1);
        // later
        Log.say("SAYS " + tick.get());
      }
      @Override public Duration period() { return Duration.ofMillis(5); }
      // more
    }
    """
        .replace("SAYS", says)
        .replace("MEMBERS", members);
  }

  private static String ship(String members) {
    return "package game; @dev.hearth.annotations.HotState record Ship(int hull) { "
        + members
        + " }";
  }

  private static void assertCountsOn(LiveProgram program, String says) {
    int at = number(program.now().hear(), says);
    assertEquals(at + 1, number(program.hear(), says));
    assertTrue(at > 0);
  }

  private static int number(String said, String says) {
    assertTrue(said.startsWith(says), "expected " + says + "…, heard " + said);
    return Integer.parseInt(said.substring(says.length()));
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
