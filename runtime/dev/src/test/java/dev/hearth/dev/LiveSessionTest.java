package dev.hearth.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.HotProgram;
import dev.hearth.dev.compile.Toolchain;
import dev.hearth.dev.fixture.TestModule;
import dev.hearth.dev.load.ClassPath;
import dev.hearth.dev.report.Report;
import dev.hearth.dev.report.Report.Verdict;
import dev.hearth.dev.report.Wording;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.Seal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dev run that is reloaded by a call, with Hearth's own processor. */
class LiveSessionTest {
  private static final Toolchain TOOLS =
      Toolchain.of(TestModule.checkedPath(), ClassPath.of(LiveSessionTest.class));

  private static final String FROM1 =
      """
      package game;
      import dev.hearth.annotations.Migrates;
      @Migrates(1)
      final class From1 extends V1.Migration {
        @Override protected long hull(V1.Ship old) { return old.size() * 10L; }
      }
      """;

  @TempDir Path folder;
  private TestModule module;
  private LiveSession live;

  @BeforeEach
  void startVersionOne() throws Exception {
    module = TestModule.checked(folder);
    module.save("game.Ship", ship("int size"));
    module.save("game.Game", game("new Ship(7)", "true"));
    module.build();
    String compiled = Files.readString(module.classes().resolve(CompiledSchema.RESOURCE));
    Seal.seal(SchemaJson.readCompiled(compiled), module.history());
    live = LiveSession.start(module.program("game.Game"), TOOLS);
  }

  @AfterEach
  void close() {
    live.close();
  }

  @Test
  void stateIsTakenOverWithoutAStepOfTheNewCode() {
    live.step();
    live.step();
    assertEquals("2 Ship[size=7]", live.program().toString());
    module.save("game.Ship", ship("int size, long hull"));
    module.save("game.Game", game("new Ship(7, 0)", "true"));
    module.save("game.From1", FROM1);
    HotProgram before = live.program();
    Report report = live.reload();
    assertEquals(Verdict.RELOADED, report.verdict(), Wording.text(report));
    assertTrue(report.migrated());
    assertEquals("2 Ship[size=7, hull=70]", live.program().toString());
    assertEquals("2 Ship[size=7]", before.toString());
    live.step();
    assertEquals("3 Ship[size=7, hull=70]", live.program().toString());
  }

  @Test
  void reloadOfTheSameSourcesIsOneToo() {
    HotProgram before = live.program();
    assertEquals(Verdict.RELOADED, live.reload().verdict());
    assertTrue(before != live.program());
    assertEquals(Verdict.RELOADED, live.reload().verdict());
  }

  @Test
  void undecidedChangeIsRefusedAndTheProgramStays() {
    HotProgram before = live.program();
    module.save("game.Ship", ship("int size, long hull"));
    module.save("game.Game", game("new Ship(7, 0)", "true"));
    Report report = live.reload();
    assertEquals(Verdict.REFUSED, report.verdict());
    assertTrue(report.messages().get(0).contains("[hot:undecided-component] Ship.hull"));
    assertTrue(before == live.program());
  }

  @Test
  void valueThatTheNewCodeRefusesRollsBack() {
    live.step();
    HotProgram before = live.program();
    module.save(
        "game.Ship",
        ship("int size")
            .replace(
                "{ }",
                "{ Ship { if (size < 9) throw new IllegalArgumentException(\"small\"); } }"));
    Report report = live.reload();
    assertEquals(Verdict.ROLLED_BACK, report.verdict());
    assertTrue(Wording.text(report).contains("small"), Wording.text(report));
    assertTrue(before == live.program());
    live.step();
    assertEquals("2 Ship[size=7]", live.program().toString());
  }

  @Test
  void stepThatThrowsIsUndoneAndSaid() {
    module.save("game.Game", game("new Ship(7)", "tick.get() < 2"));
    live.reload();
    live.step();
    IllegalStateException thrown = assertThrows(IllegalStateException.class, live::step);
    assertTrue(String.valueOf(thrown.getMessage()).contains("no more"), thrown.toString());
    assertEquals("1 Ship[size=7]", live.program().toString());
    thrown = assertThrows(IllegalStateException.class, live::step);
    assertTrue(String.valueOf(thrown.getMessage()).contains("paused"), thrown.toString());
  }

  @Test
  void programThatCannotStartIsNotRun() {
    module.save(
        "game.Game",
        game("new Ship(7)", "true")
            .replace("start() {}", "start() { throw new ArithmeticException(); }"));
    module.build();
    assertThrows(
        ArithmeticException.class, () -> LiveSession.start(module.program("game.Game"), TOOLS));
  }

  private static String ship(String components) {
    return "package game; @dev.hearth.annotations.HotState record Ship(" + components + ") { }";
  }

  private static String game(String ship, String goesOn) {
    return """
    package game;
    import dev.hearth.*;
    @dev.hearth.annotations.HotState
    public final class Game implements HotProgram {
      private final Hot<Integer> tick = Hot.of(0);
      private final Hot<Ship> ship = Hot.of(SHIP);
      @Override public void start() {}
      @Override public void step() {
        tick.update(n -> n + 1);
        if (!(GOES_ON)) throw new IllegalStateException("no more");
      }
      @Override public String toString() { return tick.get() + " " + ship.get(); }
    }
    """
        .replace("SHIP", ship)
        .replace("GOES_ON", goesOn);
  }
}
