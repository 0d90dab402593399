package game;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** How bots fly. They aim at where their prey was a moment ago, so that a person can get away. */
final class Autopilot {
  private static final double BOLT = 19;

  private final Turn turn;
  private final Grid<String> ships;
  private final Grid<Pickup> pickups;

  Autopilot(Turn turn) {
    this.turn = turn;
    this.ships = turn.places();
    this.pickups = new Grid<>(turn.pickups, Pickup::pos);
  }

  /** What the bot is up to now; it thinks anew only when its patience is over. */
  Pilot.Bot think(String id, Ship ship, Pilot.Bot bot) {
    if (bot.patience() > 0 && ship.pos().distance(bot.goal()) > Ship.RADIUS) {
      return new Pilot.Bot(bot.mood(), bot.goal(), bot.patience() - 1);
    }
    if (ship.hull() < 45) {
      return save(id, ship);
    }
    return nearestPickup(ship.pos(), 350)
        .or(() -> prey(id, ship).map(aim -> bot(Mood.HUNT, aim, 6, 10)))
        .orElseGet(() -> bot(Mood.ROAM, turn.somewhere(), 40, 60));
  }

  Steer steer(Ship ship, Pilot.Bot bot) {
    Vec way = bot.goal().minus(ship.pos());
    double off = Space.turn(ship.heading(), way.angle());
    boolean near = bot.mood() == Mood.HUNT && way.length() < 220;
    double thrust = near || Math.abs(off) > 0.9 ? 0 : 1;
    boolean fire =
        bot.mood() == Mood.HUNT && bot.patience() < 6 && Math.abs(off) < 0.12 && way.length() < 520;
    return new Steer(Math.max(-1, Math.min(1, off * 6)), thrust, fire);
  }

  private Pilot.Bot save(String id, Ship ship) {
    Optional<Pilot.Bot> repair =
        pickups
            .nearest(ship.pos(), 1500, p -> p instanceof Pickup.Repair)
            .map(at -> bot(Mood.GATHER, at.pos(), 30, 1));
    return repair.orElseGet(
        () -> {
          Vec danger = foe(id, ship).map(Ship::pos).orElse(Vec.ZERO);
          Vec away = Vec.polar(ship.pos().minus(danger).angle() + turn.random() - 0.5, 500);
          return bot(Mood.FLEE, Space.inside(ship.pos().plus(away), 100), 20, 20);
        });
  }

  private Optional<Pilot.Bot> nearestPickup(Vec from, double within) {
    return pickups.nearest(from, within, p -> true).map(at -> bot(Mood.GATHER, at.pos(), 30, 1));
  }

  /** Where to aim to meet the nearest ship or drone. */
  private Optional<Vec> prey(String id, Ship ship) {
    Stream<Vec> foes = foe(id, ship).stream().map(foe -> meeting(ship, foe));
    Stream<Vec> drones = turn.drones.stream().map(Drone::pos);
    return nearest(Stream.concat(foes, drones), ship.pos(), 1100);
  }

  /** The nearest ship that flies and is another. */
  private Optional<Ship> foe(String id, Ship ship) {
    return ships.nearest(ship.pos(), i -> !i.equals(id) && turn.flies(i)).map(turn::ship);
  }

  private static Vec meeting(Ship ship, Ship foe) {
    double ticks = foe.pos().distance(ship.pos()) / BOLT;
    return foe.pos().plus(foe.vel().minus(ship.vel()).times(ticks));
  }

  private static Optional<Vec> nearest(Stream<Vec> places, Vec from, double within) {
    return places
        .filter(p -> p.distance(from) < within)
        .min(Comparator.comparingDouble(p -> p.distance(from)));
  }

  private Pilot.Bot bot(Mood mood, Vec goal, int patience, int more) {
    return new Pilot.Bot(mood, goal, patience + (int) (turn.random() * more));
  }
}
