package dev.hearth.dev;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.HotProgram;
import dev.hearth.dev.console.Terminal;
import dev.hearth.dev.fixture.LiveProgram;
import dev.hearth.dev.fixture.TestModule;
import dev.hearth.dev.fixture.Told;
import dev.hearth.dev.report.Report;
import dev.hearth.dev.report.Report.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves that change the layout of state, with Hearth's own processor. */
class MigrationRunTest {
  private static final String FROM1 =
      """
      package game;
      import dev.hearth.annotations.Migrates;
      @Migrates(1)
      final class From1 extends V1.Migration {
        @Override protected Vec vel(V1.Ship old) { return new Vec(old.vx(), old.vy()); }
        @Override protected int hull(V1.Ship old) { return HULL; }
      }
      """;

  /** Two that know each other, made by the first step. */
  private static final String BUOYS =
      """
      private final Hot<java.util.List<Buoy>> buoys = Hot.of(java.util.List.of());
      @Override public void step() {
        if (buoys.get().isEmpty()) {
          Buoy one = new Buoy();
          Buoy two = new Buoy();
          one.n.set(7);
          one.next.set(java.util.Optional.of(two));
          two.next.set(java.util.Optional.of(one));
          buoys.set(java.util.List.of(one, two));
        }
        Buoy first = buoys.get().get(0);
        boolean same = first.next.get().get().next.get().get() == first;
        Log.say(ship.get() + " " + first.n.get() + " " + same);
      }
      """;

  @TempDir Path folder;
  private final Told told = new Told();
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final AtomicReference<Keys> keys = new AtomicReference<>();
  private TestModule module;
  private @Nullable LiveProgram live;

  @BeforeEach
  void write() {
    module = TestModule.checked(folder);
    module.save("game.Log", LiveProgram.LOG);
    module.save(
        "game.Vec", "package game; @dev.hearth.annotations.HotState record Vec(int x, int y) {}");
    module.save("game.Ship", ship("int vx, int vy"));
    module.save("game.Game", game("new Ship(1, 2)"));
    module.build();
    live = new LiveProgram(module, this::engine);
    told.next(Verdict.STARTED);
    press("s");
    told.next(Verdict.SEALED);
    assertEquals("state version 1", told.next(Verdict.RELOADED).stateNow().orElseThrow());
  }

  @AfterEach
  void end() {
    requireNonNull(live).close();
  }

  @Test
  void aChangeIsRefusedUntilItIsDecidedAndThenMigrated() {
    module.save("game.Game", game("new Ship(new Vec(1, 2), 3)"));
    module.save("game.Ship", ship("Vec vel, int hull"));
    Report refused = told.next(Verdict.REFUSED);
    assertTrue(refused.messages().get(0).contains("[hot:undecided-component] Ship.vel"));
    module.save("game.From1", FROM1.replace("HULL", "9"));
    Report report = told.next(Verdict.RELOADED);
    assertEquals("state version 1", report.stateBefore().orElseThrow());
    assertEquals("draft", report.stateNow().orElseThrow());
    assertTrue(report.migrated());
    assertEquals(OptionalLong.of(1), report.entities());
    requireNonNull(live).await("Ship[vel=Vec[x=1, y=2], hull=9]");
  }

  @Test
  void aHoleThatThrowsRollsBack() {
    module.save("game.Game", game("new Ship(new Vec(1, 2), 3)"));
    module.save("game.Ship", ship("Vec vel, int hull"));
    told.next(Verdict.REFUSED);
    module.save("game.From1", FROM1.replace("HULL", "old.vx() / 0"));
    Report report = told.next(Verdict.ROLLED_BACK);
    String subject = report.subject().orElseThrow();
    assertTrue(subject.contains("Game.ship"), subject);
    assertTrue(subject.contains("/ by zero"), subject);
    assertTrue(
        report.trace().stream().anyMatch(line -> line.contains("game.From1.hull(From1.java:6)")),
        "" + report.trace());
    requireNonNull(live).now().await("Ship[vx=1, vy=2]");
    module.save("game.From1", FROM1.replace("HULL", "old.vx() + 1"));
    told.next(Verdict.RELOADED);
    requireNonNull(live).await("Ship[vel=Vec[x=1, y=2], hull=2]");
  }

  @Test
  void aMigrationThatTakesLongShowsItsProgress() {
    module.save("game.Game", game("new Ship(new Vec(1, 2), 3)"));
    module.save("game.Ship", ship("Vec vel, int hull"));
    told.next(Verdict.REFUSED);
    String slow =
        "slow(); } private int slow() { try { Thread.sleep(1600); } catch (InterruptedException e)"
            + " { throw new IllegalStateException(e); } return 3";
    module.save("game.From1", FROM1.replace("HULL", slow));
    told.next(Verdict.RELOADED);
    String text = shown.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("the new code takes over the state: 1 s, 0 values …"), text);
  }

  @Test
  void aSealedDraftIsTheNextVersion() throws Exception {
    module.save("game.Game", game("new Ship(1, 2, 3)"));
    module.save("game.Ship", ship("int vx, int vy, int hull"));
    told.next(Verdict.REFUSED);
    module.save(
        "game.From1",
        """
        package game;
        @dev.hearth.annotations.Migrates(1)
        final class From1 extends V1.Migration {
          @Override protected int hull(V1.Ship old) { return 5; }
        }
        """);
    assertEquals("draft", told.next(Verdict.RELOADED).stateNow().orElseThrow());
    press("s");
    assertTrue(told.next(Verdict.SEALED).subject().orElseThrow().contains("version 2 now"));
    assertTrue(Files.exists(module.history().resolve("2.json")));
    Report report = told.next(Verdict.RELOADED);
    assertEquals("state version 2", report.stateNow().orElseThrow());
    requireNonNull(live).await("Ship[vx=1, vy=2, hull=5]");
    assertEquals(List.of(), report.notes());
  }

  @Test
  void goingBackUnsealedIsCarried() {
    module.save("game.Game", game("new Ship(1, 2, 3)"));
    module.save("game.Ship", ship("int vx, int vy, int hull"));
    told.next(Verdict.REFUSED);
    module.save(
        "game.From1",
        """
        package game;
        @dev.hearth.annotations.Migrates(1)
        final class From1 extends V1.Migration {
          @Override protected int hull(V1.Ship old) { return 5; }
        }
        """);
    told.next(Verdict.RELOADED);
    module.delete("game.From1");
    module.save("game.Game", game("new Ship(1, 2)"));
    module.save("game.Ship", ship("int vx, int vy"));
    Report report = told.next(Verdict.RELOADED);
    assertEquals("state version 1", report.stateNow().orElseThrow());
    requireNonNull(live).await("Ship[vx=1, vy=2]");
  }

  @Test
  void entitiesOfWhichNothingChangedAreNotMigratedOnTheWayFromADraft() {
    module.save(
        "game.Buoy",
        """
        package game;
        import dev.hearth.Hot;
        import java.util.Optional;
        @dev.hearth.annotations.HotState
        public final class Buoy {
          final Hot<Integer> n = Hot.of(0);
          final Hot<Optional<Buoy>> next = Hot.of(Optional.empty());
        }
        """);
    module.save("game.Game", game("new Ship(1, 2)", BUOYS));
    assertEquals("draft", told.next(Verdict.RELOADED).stateNow().orElseThrow());
    requireNonNull(live).await("Ship[vx=1, vy=2] 7 true");
    module.save(
        "game.From1",
        """
        package game;
        @dev.hearth.annotations.Migrates(1)
        final class From1 extends V1.Migration {
          @Override protected int hull(V1.Ship old) { return old.vx() + 4; }
        }
        """);
    told.next(Verdict.REFUSED);
    module.save("game.Game", game("new Ship(1, 2, 3)", BUOYS));
    told.next(Verdict.REFUSED);
    module.save("game.Ship", ship("int vx, int vy, int hull"));
    Report report = told.next(Verdict.RELOADED);
    requireNonNull(live).now().await("Ship[vx=1, vy=2, hull=5] 7 true");
    assertEquals(OptionalLong.of(2), report.values(), "the game and its ship");
    assertEquals(OptionalLong.of(3), report.entities());
  }

  private LiveEngine engine(Class<? extends HotProgram> program) {
    Terminal terminal =
        new Terminal(
            new PrintStream(shown, true, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false);
    LiveEngine engine = LiveRun.begin(program, told, terminal);
    keys.set(engine.keys());
    return engine;
  }

  private void press(String key) {
    requireNonNull(keys.get()).accept(key);
  }

  private static String ship(String components) {
    return "package game; @dev.hearth.annotations.HotState record Ship(" + components + ") {}";
  }

  private static String game(String ship) {
    return game(ship, "@Override public void step() { Log.say(ship.get().toString()); }");
  }

  private static String game(String ship, String more) {
    return """
    package game;
    import dev.hearth.*;
    import java.time.Duration;
    @dev.hearth.annotations.HotState
    public final class Game implements HotProgram {
      private final Hot<Ship> ship = Hot.of(SHIP);
      @Override public void start() {}
      MORE
      @Override public Duration period() { return Duration.ofMillis(5); }
    }
    """
        .replace("SHIP", ship)
        .replace("MORE", more);
  }
}
