package dev.hearth.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.test.harness.Client;
import dev.hearth.test.harness.Frame;
import dev.hearth.test.harness.GameSession;
import dev.hearth.test.harness.Report;
import dev.hearth.test.harness.Sample;
import dev.hearth.test.harness.Ship;
import dev.hearth.test.harness.SourceModule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever goes wrong, the game goes on with its old code and its state, and says once what it was.
 *
 * <p>One game with the same connections lives through all of it; only a failed test costs it its
 * life.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FailureListTest {
  private static final String ARENA = "game/Arena.java";
  private static final String FRAME = "game/Frame.java";
  private static final String FROM1 = "game/From1.java";
  private static final String JSON = "game/net/Json.java";
  private static final String MATCH = "game/Match.java";
  private static final String NAMES = "game/Names.java";
  private static final String SCORE = "game/Score.java";
  private static final String SHIP = "game/Ship.java";
  private static final String ROUND = "json.writeNumberProperty(\"round\", match.round());";

  /** A hole that takes as long as a file exists. */
  private static final String BEHIND_THE_GATE =
      """
      static int behindTheGate() {
        System.out.println("migrating");
        while (java.nio.file.Files.exists(java.nio.file.Path.of("gate"))) {
          Thread.onSpinWait();
        }
        return 0;
      }
      """;

  @RegisterExtension
  final AfterEachCallback endsAtFailure =
      context -> {
        if (context.getExecutionException().isPresent()) {
          end();
        }
      };

  @TempDir static Path folder;
  private Optional<GameSession> running = Optional.empty();
  private int games;
  private int marks;
  private int shown;

  @BeforeEach
  void begin() {
    if (running.isEmpty()) {
      running = Optional.of(GameSession.start(folder.resolve("game" + ++games), 20, 3));
    }
    shown = game().process().lines().size();
  }

  @AfterAll
  void end() {
    running.ifPresent(GameSession::close);
    running = Optional.empty();
  }

  @AfterEach
  void nobodyHasLostAnything() {
    running.ifPresent(GameSession::check);
  }

  @Test
  void compileErrorIsShownAndNothingElseHappens() {
    game().module().edit(SHIP, "return hull == 0;", "return hull ==;");
    Report refused = goesOnAfter("refused");
    assertEquals(1, refused.problems());
    says(refused, "src/main/java/game/Ship.java:");
    says(refused, "error: illegal start of expression");
    says(refused, "refused: 1 problem, the program runs on with its old code");
    game().module().edit(SHIP, "return hull ==;", "return hull == 0;");
    game().process().report("unchanged");
    nextEditWorks();
  }

  @Test
  void undecidedLayoutIsRefused() {
    game().module().save(SCORE, scoreWithAssists(""));
    Report refused = goesOnAfter("refused");
    says(refused, "[hot:undecided-component] Score.assists");
    says(refused, "@Override protected int assists(V1.Score old)");
    game().module().save(SCORE, Sample.source(SCORE));
    game().process().report("unchanged");
    nextEditWorks();
  }

  @Test
  void throwInAHoleRollsBack() {
    decideAssists("", "throw new IllegalStateException(\"who helped?\")");
    Report rolledBack = goesOnAfter("rolled-back");
    says(rolledBack, "IllegalStateException: who helped?");
    says(rolledBack, "game.From1.assists(From1.java:");
    says(rolledBack, "runs on with its old code and state");
    mendAssists();
  }

  @Test
  void throwInTheConstructorOfARecordRollsTheMigrationBack() {
    String strict =
        "public Score { if (assists < 0) throw new IllegalArgumentException(\"below zero\"); }";
    decideAssists(strict, "return -1");
    Report rolledBack = goesOnAfter("rolled-back");
    says(rolledBack, "IllegalArgumentException: below zero");
    says(rolledBack, "Score.java:");
    mendAssists();
  }

  @Test
  void throwInTheConstructorOfAnEntityRollsBack() {
    game()
        .module()
        .edit(
            MATCH,
            "Phase phase() {",
            "Match() { throw new IllegalStateException(\"no match today\"); } Phase phase() {");
    Report rolledBack = goesOnAfter("rolled-back");
    says(rolledBack, "IllegalStateException: no match today");
    says(rolledBack, "Match.java:");
    mend(MATCH);
  }

  @Test
  void throwInAStaticInitialiserRollsBack() {
    game()
        .module()
        .edit(
            SHIP,
            "static final int HULL = 100;",
            "static final int HULL = Integer.parseInt(\"a hundred\");");
    Report rolledBack = goesOnAfter("rolled-back");
    says(rolledBack, "NumberFormatException: For input string: \"a hundred\"");
    says(rolledBack, "Ship.java:");
    mend(SHIP);
  }

  @Test
  void throwInTheFirstStepTakesBackWhatItHasWritten() {
    String tick = "tick.update(t -> t + 1);";
    game()
        .module()
        .edit(
            ARENA,
            tick,
            tick
                + " pilots.set(Map.of()); ships.set(Map.of()); match.set(new Match());"
                + " if (tick.get() > 0) throw new IllegalStateException(\"bad step\");");
    Report rolledBack = goesOnAfter("rolled-back");
    says(rolledBack, "the first step() threw java.lang.IllegalStateException: bad step");
    says(rolledBack, "Arena.java:");
    mend(ARENA);
  }

  @Test
  void throwInALaterStepPausesUntilTheCodeIsMended() {
    Client ann = game().clients().get(0);
    String tick = "tick.update(t -> t + 1);";
    String thrown = "throw new IllegalStateException(\"nobody may fly backwards\");";
    game()
        .module()
        .edit(
            ARENA,
            tick,
            tick + " for (Player p : people) { if (p.keys().equals(\"D\")) " + thrown + " }");
    game().process().report("reloaded");
    game().playOn(10);
    ann.press("D");
    Report paused = game().process().report("paused");
    assertTrue(paused.paused());
    says(paused, "step() threw java.lang.IllegalStateException: nobody may fly backwards");
    says(paused, "Arena.java:");
    says(paused, "save the mended code to go on");
    game().module().edit(ARENA, thrown, "throw new IllegalStateException(\"still wrong\")");
    assertTrue(game().process().report("refused").headline().contains("stays paused"));
    long last = ann.last().orElseThrow().tick();
    game().module().save(ARENA, Sample.source(ARENA));
    assertFalse(game().process().report("reloaded").paused());
    game().playOn(10);
    Frame next = ann.changes().get(ann.changes().size() - 1).after();
    assertEquals(last + 1, next.tick(), "the step that threw was undone, and is taken again");
    ann.press("UL");
    nextEditWorks();
  }

  @Test
  void secondSaveDuringAReloadTakesOverAfterIt() throws IOException {
    Path gate = Files.createFile(game().module().root().resolve("gate"));
    decideAssists("", "return behindTheGate()", BEHIND_THE_GATE);
    game().process().more(1, "migrating");
    int mark = mark();
    Files.delete(gate);
    assertTrue(game().process().report("reloaded").migrated());
    assertFalse(game().process().report("reloaded").migrated());
    game().frame("mark " + mark, frame -> shows(frame, mark));
    revertAssists();
  }

  @Test
  void ofSavesInARowTheLastOneCounts() {
    int mark = 0;
    for (int i = 0; i < 8; i++) {
      mark = mark();
    }
    int last = mark;
    game().frame("mark " + last, frame -> shows(frame, last));
    game().playOn(10);
    while (!game().process().unread().isEmpty()) {
      game().process().report("reloaded");
    }
    nextEditWorks();
  }

  @Test
  void fileThatIsSavedHalfWrittenIsRefusedUntilItIsWhole() throws IOException {
    int mark = ++marks;
    String whole = withMark(mark);
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    int half = bytes.length / 2;
    try (OutputStream out = Files.newOutputStream(game().module().file(FRAME))) {
      out.write(bytes, 0, half);
      out.flush();
      Report refused = goesOnAfter("refused");
      says(refused, "Frame.java:");
      says(refused, "reached end of file while parsing");
      out.write(bytes, half, bytes.length - half);
    }
    game().process().report("reloaded");
    game().frame("mark " + mark, frame -> shows(frame, mark));
  }

  @Test
  void deletedFileIsRefusedWhereItIsUsed() {
    String names = Sample.source(NAMES);
    game().module().delete(NAMES);
    Report refused = goesOnAfter("refused");
    says(refused, "error: cannot find symbol");
    says(refused, "variable Names");
    game().module().save(NAMES, names);
    game().process().report("unchanged");
    nextEditWorks();
  }

  @Test
  void deletedFileOfStateIsRefused() {
    String score = Sample.source(SCORE);
    game().module().delete(SCORE);
    Report refused = goesOnAfter("refused");
    says(refused, "Score");
    game().module().save(SCORE, score);
    game().process().report("unchanged");
    nextEditWorks();
  }

  @Test
  void renamedFileIsRefusedWhereItsNameMattersAndTakenWhereNot() {
    game().module().rename(MATCH, "game/Fixture.java");
    Report refused = goesOnAfter("refused");
    says(refused, "class Match is public, should be declared in a file named Match.java");
    game().module().rename("game/Fixture.java", MATCH);
    game().process().report("unchanged");
    game().module().rename(NAMES, "game/Callsigns.java");
    game().process().report("reloaded");
    game().playOn(5);
    game().module().rename("game/Callsigns.java", NAMES);
    game().process().report("reloaded");
    nextEditWorks();
  }

  @Test
  void newPackageIsFoundAndItsLossIsRefused() {
    String glow = "game/effects/Glow.java";
    game()
        .module()
        .save(
            glow,
            """
            package game.effects;

            public final class Glow {
              public static String of(int round) {
                return "glow " + round;
              }
            }
            """);
    game().process().report("reloaded");
    String call = "json.writeStringProperty(\"glow\", game.effects.Glow.of(match.round()));";
    game().module().edit(FRAME, ROUND, ROUND + call);
    game().process().report("reloaded");
    game().frame("the glow", frame -> frame.members().containsKey("glow"));
    game().module().edit(glow, "\"glow \" + round", "\"bright\"");
    game().process().report("reloaded");
    game().frame("another glow", frame -> "bright".equals(frame.members().get("glow")));
    game().module().delete(glow);
    says(goesOnAfter("refused"), "game.effects");
    mendTo(FRAME, Sample.source(FRAME));
    nextEditWorks();
  }

  @Test
  void changeOfAPinnedClassAsksForARestart() {
    game().module().edit(JSON, "Math.round(value * 100) / 100.0", "Math.round(value)");
    Report reloaded = game().process().report("reloaded");
    says(reloaded, "restart needed: game.net.Json is pinned");
    game().playOn(20);
    Ship ship = game().clients().get(0).playing().orElseThrow().ship(game().clients().get(0).id());
    assertTrue(ship.number("heading") != Math.rint(ship.number("heading")), "the old one runs");
    game().module().save(JSON, Sample.source(JSON));
    assertFalse(game().process().report("reloaded").text().contains("restart needed"));
    nextEditWorks();
  }

  // What the tests share.

  private GameSession game() {
    return running.orElseThrow();
  }

  private static void says(Report report, String text) {
    assertTrue(report.text().contains(text), () -> text + "\n is not in\n" + report.text());
  }

  /** The one report of a fault; the old code goes on. */
  private Report goesOnAfter(String verdict) {
    int changes = game().changes();
    Report report = game().process().report(verdict);
    game().playOn(20);
    assertEquals(changes, game().changes(), "the code has not changed");
    assertEquals(1, timesShown(report.headline()), report.headline());
    game().check();
    return report;
  }

  /** How often the terminal has shown a line since the test began. */
  private long timesShown(String text) {
    List<String> lines = game().process().lines();
    return lines.subList(shown, lines.size()).stream().filter(text::equals).count();
  }

  /** Puts a file back that made a reload fail; the classes are those that run then. */
  private void mend(String source) {
    game().module().save(source, Sample.source(source));
    game().process().report("unchanged");
    nextEditWorks();
  }

  private void mendTo(String source, String text) {
    game().module().save(source, text);
    game().process().report("reloaded");
  }

  /** An edit takes over, and shows. */
  private void nextEditWorks() {
    int mark = mark();
    Report reloaded = game().process().report("reloaded");
    assertFalse(reloaded.migrated(), reloaded::text);
    game().frame("mark " + mark, frame -> shows(frame, mark));
    game().playOn(5);
  }

  /** Saves an edit that shows in every frame. */
  private int mark() {
    int mark = ++marks;
    game().module().save(FRAME, withMark(mark));
    return mark;
  }

  private String withMark(int mark) {
    return SourceModule.replaced(
        Sample.source(FRAME), ROUND, ROUND + " json.writeNumberProperty(\"mark\", " + mark + ");");
  }

  private static boolean shows(Frame frame, int mark) {
    return frame.members().get("mark") instanceof Long shown && shown == mark;
  }

  /** A layout with one more component: refused first, then decided by {@code hole}. */
  private void decideAssists(String inScore, String hole, String... more) {
    game().module().save(SCORE, scoreWithAssists(inScore));
    game().process().report("refused");
    game().module().save(FROM1, from1(hole + ";", String.join("\n", more)));
  }

  private static String scoreWithAssists(String more) {
    return Sample.source(SCORE)
        .replace("int deaths)", "int deaths, int assists)")
        .replace("new Score(0, 0, 0)", "new Score(0, 0, 0, 0)")
        .replace("kills, deaths)", "kills, deaths, assists)")
        .replace("kills + 1, deaths)", "kills + 1, deaths, assists)")
        .replace("deaths + 1)", "deaths + 1, assists)")
        .replace("static final Score NONE", more + " static final Score NONE");
  }

  private static String from1(String hole, String more) {
    return """
    package game;

    import dev.hearth.annotations.Migrates;

    @Migrates(1)
    final class From1 extends V1.Migration {
      @Override protected int assists(V1.Score old) { HOLE }
      MORE
    }
    """
        .replace("HOLE", hole)
        .replace("MORE", more);
  }

  /** Fills the hole as it should be, and takes the layout back. */
  private void mendAssists() {
    game().module().save(FROM1, from1("return old.kills();", ""));
    assertTrue(game().process().report("reloaded").migrated());
    revertAssists();
  }

  private void revertAssists() {
    game().playOn(5);
    game().module().save(SCORE, Sample.source(SCORE));
    game().process().report("refused");
    game().module().delete(FROM1);
    Report reverted = game().process().report("reloaded");
    assertTrue(reverted.migrated(), reverted::text);
    says(reverted, "Score.assists");
    nextEditWorks();
  }
}
