package game;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who hits whom in a tick, and who gets what. */
final class Battle {
  private static final int KILL = 10;

  private final Turn turn;
  private final Match match;

  Battle(Turn turn, Match match) {
    this.turn = turn;
    this.match = match;
  }

  void fight(Map<String, Steer> helm) {
    if (match.phase().live()) {
      fire(helm);
    }
    moveShots();
    moveDrones();
    collect();
  }

  private void fire(Map<String, Steer> helm) {
    turn.ships.replaceAll(
        (id, ship) -> {
          boolean fires = helm.getOrDefault(id, Steer.NONE).fire();
          if (!fires || ship.wrecked() || ship.gun().ready() > 0) {
            return ship;
          }
          turn.shots.addAll(ship.gun().shots(id, ship));
          return ship.with(ship.gun().fired());
        });
  }

  private void moveShots() {
    List<Shot> flying = new ArrayList<>();
    for (Shot shot : turn.shots) {
      Vec prey =
          turn.nearestShip(shot.pos(), id -> !id.equals(shot.owner()))
              .map(Ship::pos)
              .orElse(shot.pos());
      Shot moved = shot.moved(prey);
      boolean spent = moved.life() <= 0 || !Space.holds(moved.pos());
      if (!spent && !strikesDrone(moved) && !strikesShip(moved)) {
        flying.add(moved);
      }
    }
    turn.shots.clear();
    turn.shots.addAll(flying);
  }

  private boolean strikesShip(Shot shot) {
    Optional<String> hit =
        turn.ships.entrySet().stream()
            .filter(e -> !e.getKey().equals(shot.owner()) && !e.getValue().wrecked())
            .filter(e -> e.getValue().pos().distance(shot.pos()) < Ship.RADIUS)
            .map(Map.Entry::getKey)
            .findFirst();
    hit.ifPresent(id -> damage(id, shot.damage(), Optional.of(shot.owner())));
    return hit.isPresent();
  }

  private boolean strikesDrone(Shot shot) {
    Optional<Drone> hit =
        turn.drones.stream().filter(d -> d.pos().distance(shot.pos()) < Drone.RADIUS).findFirst();
    hit.ifPresent(
        drone -> {
          int worth = drone.worth();
          drone.hit(shot.damage());
          turn.blasts.add(new Blast(shot.pos(), drone.dead() ? 2 : 1));
          if (drone.dead()) {
            turn.drones.remove(drone);
            match.award(shot.owner(), worth);
          }
        });
    return hit.isPresent();
  }

  private void moveDrones() {
    for (Drone drone : List.copyOf(turn.drones)) {
      Optional<Ship> prey = turn.nearestShip(drone.pos(), id -> true);
      drone.fly(prey.map(Ship::pos).orElse(drone.pos()));
      turn.ships.forEach((id, ship) -> sting(drone, id, ship));
    }
    turn.drones.removeIf(Drone::dead);
  }

  private void sting(Drone drone, String id, Ship ship) {
    boolean touches = ship.pos().distance(drone.pos()) < Ship.RADIUS + Drone.RADIUS;
    if (touches && !drone.dead() && !ship.wrecked()) {
      drone.hit(Integer.MAX_VALUE);
      turn.blasts.add(new Blast(drone.pos(), 2));
      damage(id, Drone.STING, Optional.empty());
    }
  }

  private void damage(String id, int damage, Optional<String> by) {
    Ship hit = turn.ships.computeIfPresent(id, (i, ship) -> ship.hit(damage));
    if (hit == null) {
      return;
    }
    turn.blasts.add(new Blast(hit.pos(), hit.wrecked() ? 3 : 1));
    if (hit.wrecked()) {
      match.died(id);
      by.ifPresent(match::killed);
      by.ifPresent(killer -> match.award(killer, KILL));
    }
  }

  private void collect() {
    for (Iterator<Pickup> left = turn.pickups.iterator(); left.hasNext(); ) {
      Pickup pickup = left.next();
      turn.ships.entrySet().stream()
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
