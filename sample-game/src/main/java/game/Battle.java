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
  private final Grid<String> places;

  Battle(Turn turn, Match match) {
    this.turn = turn;
    this.match = match;
    this.places = turn.places();
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
      Shot moved = shot.moved(() -> prey(shot.pos(), shot.owner()));
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
        places
            .near(shot.pos(), Ship.RADIUS, id -> !id.equals(shot.owner()) && turn.flies(id))
            .stream()
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
      drone.fly(prey(drone.pos(), ""));
      if (!drone.dead()) {
        touched(drone.pos(), Drone.RADIUS).ifPresent(id -> sting(drone, id));
      }
    }
    turn.drones.removeIf(Drone::dead);
  }

  private void sting(Drone drone, String id) {
    drone.hit(Integer.MAX_VALUE);
    turn.blasts.add(new Blast(drone.pos(), 2));
    damage(id, Drone.STING, Optional.empty());
  }

  /** Where the nearest flying ship is that is not the {@code owner}'s; here, if there is none. */
  private Vec prey(Vec from, String owner) {
    return places
        .nearest(from, id -> !id.equals(owner) && turn.flies(id))
        .map(id -> turn.ship(id).pos())
        .orElse(from);
  }

  /** The first flying ship that touches what is so large. */
  private Optional<String> touched(Vec pos, double radius) {
    return places.near(pos, Ship.RADIUS + radius, turn::flies).stream().findFirst();
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
      touched(pickup.pos(), Pickup.RADIUS)
          .ifPresent(
              taker -> {
                turn.ships.computeIfPresent(taker, (id, ship) -> taken(pickup, id, ship));
                left.remove();
              });
    }
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
