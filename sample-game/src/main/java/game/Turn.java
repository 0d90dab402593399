package game;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** The rules of one tick, on working copies that live no longer than the step. */
final class Turn {
  private static final int KILL = 10;
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
    if (match.phase().live()) {
      fire(helm);
    }
    moveShots();
    moveDrones();
    collect();
  }

  /** A ship at the emptiest of a few random places. */
  Ship launch(String name) {
    Vec best = somewhere();
    for (int i = 0; i < 4; i++) {
      Vec other = somewhere();
      best = room(other) > room(best) ? other : best;
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

  /** The flying ship nearest to {@code from} among those with such an id. */
  Optional<Ship> nearestShip(Vec from, Predicate<String> id) {
    return ships.entrySet().stream()
        .filter(e -> !e.getValue().wrecked() && id.test(e.getKey()))
        .map(Map.Entry::getValue)
        .min(Comparator.comparingDouble(s -> s.pos().distance(from)));
  }

  private double room(Vec place) {
    return nearestShip(place, id -> true).map(s -> s.pos().distance(place)).orElse(0.0);
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

  private void fire(Map<String, Steer> helm) {
    ships.replaceAll(
        (id, ship) -> {
          boolean fires = helm.getOrDefault(id, Steer.NONE).fire();
          if (!fires || ship.wrecked() || ship.gun().ready() > 0) {
            return ship;
          }
          shots.addAll(ship.gun().shots(id, ship));
          return ship.with(ship.gun().fired());
        });
  }

  private void moveShots() {
    List<Shot> flying = new ArrayList<>();
    for (Shot shot : shots) {
      Vec prey =
          nearestShip(shot.pos(), id -> !id.equals(shot.owner())).map(Ship::pos).orElse(shot.pos());
      Shot moved = shot.moved(prey);
      boolean spent = moved.life() <= 0 || !Space.holds(moved.pos());
      if (!spent && !strikesDrone(moved) && !strikesShip(moved)) {
        flying.add(moved);
      }
    }
    shots.clear();
    shots.addAll(flying);
  }

  private boolean strikesShip(Shot shot) {
    Optional<String> hit =
        ships.entrySet().stream()
            .filter(e -> !e.getKey().equals(shot.owner()) && !e.getValue().wrecked())
            .filter(e -> e.getValue().pos().distance(shot.pos()) < Ship.RADIUS)
            .map(Map.Entry::getKey)
            .findFirst();
    hit.ifPresent(id -> damage(id, shot.damage(), Optional.of(shot.owner())));
    return hit.isPresent();
  }

  private boolean strikesDrone(Shot shot) {
    Optional<Drone> hit =
        drones.stream().filter(d -> d.pos().distance(shot.pos()) < Drone.RADIUS).findFirst();
    hit.ifPresent(
        drone -> {
          int worth = drone.worth();
          drone.hit(shot.damage());
          blasts.add(new Blast(shot.pos(), drone.dead() ? 2 : 1));
          if (drone.dead()) {
            drones.remove(drone);
            match.award(shot.owner(), worth);
          }
        });
    return hit.isPresent();
  }

  private void moveDrones() {
    for (Drone drone : List.copyOf(drones)) {
      Optional<Ship> prey = nearestShip(drone.pos(), id -> true);
      drone.fly(prey.map(Ship::pos).orElse(drone.pos()));
      ships.forEach((id, ship) -> sting(drone, id, ship));
    }
    drones.removeIf(Drone::dead);
  }

  private void sting(Drone drone, String id, Ship ship) {
    boolean touches = ship.pos().distance(drone.pos()) < Ship.RADIUS + Drone.RADIUS;
    if (touches && !drone.dead() && !ship.wrecked()) {
      drone.hit(Integer.MAX_VALUE);
      blasts.add(new Blast(drone.pos(), 2));
      damage(id, Drone.STING, Optional.empty());
    }
  }

  private void damage(String id, int damage, Optional<String> by) {
    Ship hit = ships.computeIfPresent(id, (i, ship) -> ship.hit(damage));
    if (hit == null) {
      return;
    }
    blasts.add(new Blast(hit.pos(), hit.wrecked() ? 3 : 1));
    if (hit.wrecked()) {
      match.died(id);
      by.ifPresent(match::killed);
      by.ifPresent(killer -> match.award(killer, KILL));
    }
  }

  private void collect() {
    for (Iterator<Pickup> left = pickups.iterator(); left.hasNext(); ) {
      Pickup pickup = left.next();
      ships.entrySet().stream()
          .filter(e -> takes(e.getValue(), pickup))
          .findFirst()
          .ifPresent(
              taker -> {
                taker.setValue(taken(pickup, taker.getKey(), taker.getValue()));
                left.remove();
              });
    }
  }

  private static boolean takes(Ship ship, Pickup pickup) {
    return !ship.wrecked() && ship.pos().distance(pickup.pos()) < Ship.RADIUS + Pickup.RADIUS;
  }

  private Ship taken(Pickup pickup, String id, Ship ship) {
    if (pickup instanceof Pickup.Repair) {
      return ship.hit(-40);
    }
    if (pickup instanceof Pickup.Crate crate) {
      return ship.with(Gun.of(crate.weapon()));
    }
    if (pickup instanceof Pickup.Prize prize) {
      match.award(id, prize.points());
    }
    return ship;
  }
}
