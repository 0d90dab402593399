package game;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One tick: working copies that live no longer than the step, and where new things come from. */
final class Turn {
  private static final int SWARM = 5;
  private static final int DRONES = 15;

  final Map<String, Ship> ships;
  final List<Shot> shots;
  final List<Drone> drones;
  final List<Pickup> pickups;
  final List<Blast> blasts = new ArrayList<>();
  Rng rng;

  private final Match match;

  Turn(
      Match match,
      Rng rng,
      Map<String, Ship> ships,
      List<Shot> shots,
      List<Drone> drones,
      List<Pickup> pickups) {
    this.match = match;
    this.rng = rng;
    this.ships = new LinkedHashMap<>(ships);
    this.shots = new ArrayList<>(shots);
    this.drones = new ArrayList<>(drones);
    this.pickups = new ArrayList<>(pickups);
  }

  void play(Map<String, Steer> helm) {
    ships.replaceAll((id, ship) -> ship.fly(helm.getOrDefault(id, Steer.NONE)));
    ships.replaceAll((id, ship) -> ship.wrecked() && ship.down() == 0 ? launch(ship.name()) : ship);
    new Battle(this, match).fight(helm);
  }

  /** A ship at the emptiest of a few random places. */
  Ship launch(String name) {
    Vec best = somewhere();
    double most = room(best);
    for (int i = 0; i < 4; i++) {
      Vec other = somewhere();
      double room = room(other);
      best = room > most ? other : best;
      most = Math.max(room, most);
    }
    return Ship.launch(name, best, random() * 2 * Math.PI);
  }

  void relaunchAll() {
    shots.clear();
    ships.replaceAll((id, ship) -> launch(ship.name()));
  }

  /** Now and then something new to find, and a swarm to flee from. */
  void supply(long tick) {
    if (tick % 40 == 0 && pickups.size() < 8 + ships.size() / 3) {
      pickups.add(pickup(random()));
    }
    if (tick % (12 * Space.RATE) == 0 && drones.size() + SWARM <= DRONES) {
      double edge = random() < 0.5 ? 0 : Space.WIDTH;
      drones.addAll(Drone.swarm(new Vec(edge, random() * Space.HEIGHT), SWARM));
    }
  }

  Ship ship(String id) {
    return Objects.requireNonNull(ships.get(id), id);
  }

  double random() {
    rng = rng.next();
    return rng.unit();
  }

  Vec somewhere() {
    return Space.inside(new Vec(random() * Space.WIDTH, random() * Space.HEIGHT), 80);
  }

  /** The ids of the ships by where those are, until they fly on. */
  Grid<String> places() {
    return new Grid<>(ships.keySet(), id -> ship(id).pos());
  }

  boolean flies(String id) {
    return !ship(id).wrecked();
  }

  /** How far it is to the nearest flying ship. */
  private double room(Vec place) {
    double room = Double.POSITIVE_INFINITY;
    for (Ship ship : ships.values()) {
      room = ship.wrecked() ? room : Math.min(room, ship.pos().distance(place));
    }
    return Double.isInfinite(room) ? 0 : room;
  }

  private Pickup pickup(double kind) {
    Vec at = somewhere();
    if (kind < 0.35) {
      return new Pickup.Repair(at);
    }
    if (kind < 0.7) {
      return new Pickup.Crate(at, kind < 0.55 ? Weapon.SPREAD : Weapon.TORPEDO);
    }
    return new Pickup.Prize(at, kind < 0.9 ? 3 : 8);
  }
}
