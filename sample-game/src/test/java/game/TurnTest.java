package game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TurnTest {
  private static final Vec HERE = new Vec(1000, 1000);
  private static final Steer FIRE = new Steer(0, 0, true);

  private final Match match = new Match();
  private final Map<String, Ship> ships = new LinkedHashMap<>();

  TurnTest() {
    while (match.phase() != Phase.PLAYING) {
      match.advance();
    }
    ships.put("a", Ship.launch("Ann", HERE, 0));
    ships.put("b", Ship.launch("Bob", HERE.plus(new Vec(200, 0)), 0));
  }

  @Test
  void boltHurts() {
    Turn turn = turn(List.of());
    turn.play(Map.of("a", FIRE));
    play(turn, 12);
    assertEquals(88, turn.ship("b").hull());
    assertEquals(100, turn.ship("a").hull(), "nobody hits himself");
    assertEquals(Score.NONE, match.score("a"));
  }

  @Test
  void lastHitScores() {
    ships.computeIfPresent("b", (id, ship) -> ship.hit(95));
    Turn turn = turn(List.of());
    turn.play(Map.of("a", FIRE));
    play(turn, 12);
    assertTrue(turn.ship("b").wrecked());
    assertEquals(new Score(10, 1, 0), match.score("a"));
    assertEquals(new Score(0, 0, 1), match.score("b"));
  }

  @Test
  void wreckFliesAgain() {
    ships.computeIfPresent("b", (id, ship) -> ship.hit(100));
    Turn turn = turn(List.of());
    play(turn, 2 * Space.RATE - 1);
    assertTrue(turn.ship("b").wrecked());
    play(turn, 1);
    assertEquals(100, turn.ship("b").hull());
  }

  @Test
  void torpedoFindsItsPrey() {
    ships.put("a", Ship.launch("Ann", HERE, 0.7).with(Gun.of(Weapon.TORPEDO)));
    Turn turn = turn(List.of());
    turn.play(Map.of("a", FIRE));
    play(turn, 60);
    assertEquals(55, turn.ship("b").hull());
  }

  @Test
  void spreadFiresThreeAndRunsOut() {
    ships.put("a", Ship.launch("Ann", HERE, 2).with(new Gun(Weapon.SPREAD, 1, 0)));
    Turn turn = turn(List.of());
    turn.play(Map.of("a", FIRE));
    assertEquals(3, turn.shots.size());
    assertEquals(Weapon.BOLT, turn.ship("a").gun().weapon());
  }

  @Test
  void pickupsAreTakenOnce() {
    ships.computeIfPresent("a", (id, ship) -> ship.hit(70));
    Turn turn =
        turn(
            List.of(
                new Pickup.Repair(HERE),
                new Pickup.Crate(HERE, Weapon.SPREAD),
                new Pickup.Prize(HERE, 8)));
    play(turn, 2);
    assertEquals(70, turn.ship("a").hull());
    assertEquals(Weapon.SPREAD, turn.ship("a").gun().weapon());
    assertEquals(8, match.score("a").points());
    assertEquals(List.of(), turn.pickups);
  }

  @Test
  void droneStings() {
    Turn turn = turn(List.of());
    turn.drones.addAll(Drone.swarm(HERE, 1));
    play(turn, 20);
    assertEquals(75, turn.ship("a").hull());
    assertEquals(List.of(), turn.drones);
  }

  @Test
  void wallsHold() {
    ships.put("a", Ship.launch("Ann", new Vec(30, 30), Math.PI));
    Turn turn = turn(List.of());
    for (int i = 0; i < 200; i++) {
      turn.play(Map.of("a", new Steer(0.1, 1, false)));
      assertTrue(Space.holds(turn.ship("a").pos()));
    }
  }

  private Turn turn(List<Pickup> pickups) {
    return new Turn(match, new Rng(1), ships, List.of(), List.of(), pickups);
  }

  private static void play(Turn turn, int ticks) {
    for (int i = 0; i < ticks; i++) {
      turn.play(Map.of());
    }
  }
}
