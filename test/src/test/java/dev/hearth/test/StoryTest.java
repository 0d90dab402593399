package dev.hearth.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.test.harness.Client;
import dev.hearth.test.harness.Frame;
import dev.hearth.test.harness.GameSession;
import dev.hearth.test.harness.Report;
import dev.hearth.test.harness.Sample;
import dev.hearth.test.harness.SealProcess;
import dev.hearth.test.harness.Ship;
import dev.hearth.test.harness.StopAtFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** One game with 50 bots and 8 people, whose layout changes again and again while they play. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StopAtFailure.class)
final class StoryTest {
  private static final int BOTS = 50;
  private static final int PEOPLE = 8;
  private static final String SHIP = "game/Ship.java";
  private static final String MATCH = "game/Match.java";
  private static final String FRAME = "game/Frame.java";
  private static final String FROM1 = "game/From1.java";
  private static final String FROM2 = "game/From2.java";

  private static final String ROUND = "private final Hot<Integer> round = Hot.of(1);";
  private static final String HEAT = ROUND + " private final Hot<Integer> heat = Hot.of(0);";

  @TempDir static Path folder;
  private GameSession game;

  @BeforeAll
  void begin() {
    game = GameSession.start(folder.resolve("game"), BOTS, PEOPLE);
    assertEquals(BOTS + PEOPLE, game.frame("a frame", f -> true).ships().size());
  }

  @AfterAll
  void end() {
    if (game != null) {
      game.close();
    }
  }

  @AfterEach
  void nobodyHasLostAnything() {
    game.playOn(5);
    game.check();
  }

  @Test
  @Order(1)
  void naiveEditIsRefusedWithBothLayoutsAndTheClassToPaste() {
    game.module().save(SHIP, Sample.tour("1-edit/" + SHIP));
    Report refused = game.process().report("refused");
    String text = refused.text();
    assertTrue(refused.problems() >= 2, text);
    assertTrue(text.contains("[hot:undecided-component] Ship.vel has no source"), text);
    assertTrue(text.contains("[hot:undecided-component] Ship.shield has no source"), text);
    assertTrue(text.matches("(?s).*state version 1 +now\n.*"), text);
    assertTrue(text.matches("(?s).*\n +vx +double +— +lost.*"), text);
    assertTrue(text.matches("(?s).*\n +— +vel +Vec +undecided.*"), text);
    assertTrue(text.contains("final class From1 extends V1.Migration {"), text);
    assertTrue(text.contains("@Override protected Vec vel(V1.Ship old)"), text);
    assertTrue(text.contains("@Override protected double shield(V1.Ship old)"), text);
    assertTrue(refused.headline().contains("runs on with its old code"), text);
    game.playOn(30);
    Frame now = game.frame("a frame", f -> true);
    assertEquals(1, now.code());
    assertEquals(0, now.ships().values().stream().filter(s -> s.has("shield")).count());
  }

  @Test
  @Order(2)
  void decidedEditTakesOverWithEveryShipScoreAndName() {
    game.module().save(FROM1, Sample.tour("2-decide/" + FROM1));
    Report reloaded = game.process().report("reloaded");
    assertTrue(reloaded.migrated(), reloaded::text);
    assertEquals(2, reloaded.number());
    assertTrue(reloaded.classes() > 10, reloaded::text);
    assertTrue(reloaded.values() > BOTS + PEOPLE, reloaded::text);
    int i = 0;
    for (Client.Change change : game.change(1)) {
      Client client = game.clients().get(i++);
      Ship before = change.before().ship(client.id());
      Ship after = change.after().ship(client.id());
      assertEquals(client.name(), before.name());
      assertEquals(client.name(), after.name());
      assertTrue(after.score() >= before.score(), "the score of " + client.name());
      assertEquals(names(change.before()), names(change.after()));
      assertEquals(bots(change.before()), bots(change.after()));
      for (Ship ship : change.after().ships().values()) {
        assertTrue(ship.number("shield") <= 50 && ship.number("shield") >= 0, ship::toString);
      }
      assertTrue(average(change.after(), "shield") > 25, "shields begin full");
    }
    assertEquals(1, game.changes(), "the code changed once");
  }

  @Test
  @Order(3)
  void editOfABodyMigratesNothing() {
    String round = "json.writeNumberProperty(\"round\", match.round());";
    game.module().edit(FRAME, round, round + " json.writeStringProperty(\"motd\", \"hello\");");
    Report reloaded = game.process().report("reloaded");
    assertFalse(reloaded.migrated(), reloaded::text);
    game.change(2)
        .forEach(
            change -> {
              assertFalse(change.before().members().containsKey("motd"));
              assertEquals("hello", change.after().members().get("motd"));
              assertEquals(names(change.before()), names(change.after()));
            });
  }

  @Test
  @Order(4)
  void handleOfADraftComesAndGoes() {
    game.module().edit(MATCH, ROUND, HEAT);
    Report refused = game.process().report("refused");
    assertTrue(refused.messages().contains("[hot:undecided-component] Match.heat"), refused::text);
    String decided = game.module().text(FROM1);
    String hole = "@Override protected int heat(V1.Match old) { return old.round(); }";
    game.module().edit(FROM1, "V1.Migration {", "V1.Migration { " + hole);
    assertTrue(game.process().report("reloaded").migrated());
    game.playOn(10);
    game.module().edit(MATCH, HEAT, ROUND);
    Report overridesNothing = game.process().report("refused");
    assertTrue(overridesNothing.messages().contains("heat"), overridesNothing::text);
    game.module().save(FROM1, decided);
    Report reverted = game.process().report("reloaded");
    assertTrue(reverted.migrated(), reverted::text);
    assertTrue(reverted.text().contains("Match.heat"), "what a draft lost is told: " + reverted);
    assertTrue(average(game.frame("a frame", f -> f.code() == 5), "shield") > 0);
  }

  @Test
  @Order(5)
  void revertThatLacksWhatTheDraftGaveUpIsRefusedWithTheWayOut() {
    String vel = game.module().text(SHIP);
    String decided = game.module().text(FROM1);
    game.module().delete(FROM1);
    game.process().report("refused");
    game.module().save(SHIP, Sample.source(SHIP));
    Report refused = game.process().report("refused");
    assertTrue(refused.messages().contains("[hot:undecided-component] Ship.vx"), refused::text);
    assertTrue(refused.messages().contains("Seal the running draft as version 2"), refused::text);
    assertTrue(refused.messages().contains("decide the change in From2"), refused::text);
    game.playOn(10);
    game.module().save(SHIP, vel);
    game.process().report("refused");
    game.module().save(FROM1, decided);
    Report again = game.process().report();
    assertFalse(again.migrated(), again::text);
  }

  @Test
  @Order(6)
  void runningLayoutIsSealedAsVersion2ByTheBuild() {
    game.module().build();
    String said = SealProcess.seal(game.module());
    assertTrue(said.contains("sealed state version 2"), said);
    assertTrue(Files.exists(game.module().history().resolve("2.json")));
    Report report = game.process().report();
    assertTrue(List.of("reloaded", "unchanged").contains(report.verdict()), report::text);
    assertFalse(report.migrated(), report::text);
    assertEquals("state version 2", report.members().get("to"), report::text);
  }

  @Test
  @Order(7)
  void nextEditIsDecidedFromVersion2() {
    int changes = game.changes();
    String accessor = "int heat() { return heat.get(); } ";
    String match = game.module().text(MATCH).replace(ROUND, HEAT);
    game.module().save(MATCH, match.replace("int round() {", accessor + "int round() {"));
    Report refused = game.process().report("refused");
    String text = refused.text();
    assertTrue(text.contains("[hot:undecided-component] Match.heat"), text);
    assertTrue(text.contains("state version 2"), text);
    assertTrue(text.contains("final class From2 extends V2.Migration {"), text);
    String phase = "json.writeStringProperty(\"phase\", match.phase().name());";
    game.module().edit(FRAME, phase, phase + " json.writeNumberProperty(\"heat\", match.heat());");
    game.process().report("refused");
    game.module()
        .save(
            FROM2,
            """
            package game;

            import dev.hearth.annotations.Migrates;

            @Migrates(2)
            final class From2 extends V2.Migration {
              @Override protected int heat(V2.Match old) { return 1000 + old.round(); }
            }
            """);
    assertTrue(game.process().report("reloaded").migrated());
    for (Client.Change change : game.change(changes + 1)) {
      assertEquals(1000L + change.before().round(), change.after().members().get("heat"));
    }
  }

  private static Map<String, String> names(Frame frame) {
    return frame.ships().values().stream().collect(Collectors.toMap(Ship::id, Ship::name));
  }

  private static List<String> bots(Frame frame) {
    return frame.ships().values().stream().filter(Ship::bot).map(Ship::id).toList();
  }

  private static double average(Frame frame, String member) {
    return frame.ships().values().stream().mapToDouble(s -> s.number(member)).average().orElse(0);
  }
}
