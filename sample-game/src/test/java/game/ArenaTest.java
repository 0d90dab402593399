package game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import game.net.Player;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ArenaTest {
  private static final Player ANN = new Player("pann", "Ann", "UF");

  @Test
  void newArenaIsEmptyAndOpensNothing() {
    assertTrue(new Arena().frame(1).contains("\"tick\":0"));
    assertTrue(new Arena().frame(1).contains("\"ships\":[]"));
  }

  @Test
  void equalSeedsAndInputsGiveEqualFrames() {
    Arena one = begun(7);
    Arena other = begun(7);
    for (int tick = 0; tick < 40 * Space.RATE; tick++) {
      List<Player> people = tick % 300 < 200 ? List.of(ANN) : List.of();
      one.advance(people);
      other.advance(people);
      assertEquals(one.frame(1), other.frame(1));
    }
    assertTrue(one.frame(1).contains("\"kills\":1"), "nobody was hit, so little was compared");
  }

  @Test
  void otherSeedGivesAnotherGame() {
    assertNotEquals(begun(7).frame(1), begun(8).frame(1));
  }

  @Test
  void botsAndPeopleHaveShips() {
    Arena arena = begun(1);
    arena.advance(List.of(ANN));
    assertTrue(arena.frame(1).contains("{\"id\":\"b1\",\"name\":\"Vega\""));
    assertTrue(arena.frame(1).contains("{\"id\":\"b5\",\"name\":\"Mira\""));
    assertTrue(arena.frame(1).contains("{\"id\":\"pann\",\"name\":\"Ann\""));
  }

  @Test
  void shipOutlivesShortAbsenceOnly() {
    Arena arena = begun(1);
    arena.advance(List.of(ANN));
    advance(arena, 2 * Space.RATE);
    assertTrue(arena.frame(1).contains("Ann"));
    advance(arena, 2 * Space.RATE);
    assertFalse(arena.frame(1).contains("Ann"));
  }

  @Test
  void fiftyBotsPlayRoundAfterRound() {
    Arena arena = new Arena();
    arena.begin(3, 50);
    advance(arena, 8 * 60 * Space.RATE);
    assertEquals(50, arena.frame(1).split("\"id\":", -1).length - 1);
    assertTrue(arena.frame(1).contains("\"round\":3"), arena.frame(1).substring(0, 80));
  }

  private static Arena begun(long seed) {
    Arena arena = new Arena();
    arena.begin(seed, 5);
    return arena;
  }

  private static void advance(Arena arena, int ticks) {
    for (int i = 0; i < ticks; i++) {
      arena.advance(List.of());
    }
  }
}
