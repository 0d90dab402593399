package game;

import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Unit;
import java.util.List;

/** A ship's gun: what it is loaded with, for how many shots, and when it can fire again. */
@HotState
public record Gun(Weapon weapon, int rounds, @Unit("ticks") int ready) {
  private static final double FAN = 0.16;

  static Gun of(Weapon weapon) {
    return new Gun(weapon, weapon.rounds(), 0);
  }

  Gun cooled() {
    return ready == 0 ? this : new Gun(weapon, rounds, ready - 1);
  }

  Gun fired() {
    if (weapon == Weapon.BOLT) {
      return new Gun(weapon, 0, weapon.reload());
    }
    Weapon next = rounds > 1 ? weapon : Weapon.BOLT;
    return new Gun(next, rounds - 1, weapon.reload());
  }

  List<Shot> shots(String owner, Ship ship) {
    double aim = ship.heading();
    return switch (weapon) {
      case BOLT -> List.of(Shot.Bolt.from(owner, ship, aim));
      case SPREAD ->
          List.of(
              Shot.Bolt.from(owner, ship, aim - FAN),
              Shot.Bolt.from(owner, ship, aim),
              Shot.Bolt.from(owner, ship, aim + FAN));
      case TORPEDO -> List.of(Shot.Torpedo.from(owner, ship));
    };
  }
}
