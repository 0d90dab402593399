package game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of a swarm: the leader hunts, its wing keeps formation until the prey is near. */
public final class Drone {
  static final double RADIUS = 13;
  static final int STING = 25;

  private static final double SPEED = 5.2;
  private static final double STRIKE = 320;
  private static final double SPACING = 38;

  private Vec pos = Vec.ZERO;
  private Vec vel = Vec.ZERO;
  private int hull = 12;
  private Optional<Drone> leader = Optional.empty();
  private List<Drone> wing = List.of();

  private Drone() {}

  private Drone(Vec pos) {
    this.pos = pos;
  }

  /** A leader and {@code size - 1} that follow it. */
  static List<Drone> swarm(Vec at, int size) {
    List<Drone> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(new Drone(at.plus(Vec.polar(i, SPACING))));
    }
    all.get(0).lead(all.subList(1, size));
    return List.copyOf(all);
  }

  Vec pos() {
    return pos;
  }

  Vec vel() {
    return vel;
  }

  boolean leads() {
    return leader.isEmpty();
  }

  boolean dead() {
    return hull <= 0;
  }

  /** Points for shooting it down. */
  int worth() {
    return leads() ? 5 : 2;
  }

  /** One tick on, after {@code prey}. */
  void fly(Vec prey) {
    Vec goal = leader.map(l -> l.place(this, prey)).orElse(prey);
    Vec wanted = goal.minus(pos).times(0.1).atMost(leads() ? SPEED : SPEED * 1.3);
    vel = vel.times(0.88).plus(wanted.times(0.12));
    pos = Space.inside(pos.plus(vel), RADIUS);
  }

  void hit(int damage) {
    hull -= damage;
    if (dead()) {
      leave();
    }
  }

  private Vec place(Drone follower, Vec prey) {
    if (pos.distance(prey) < STRIKE) {
      return prey;
    }
    int slot = wing.indexOf(follower);
    double side = slot % 2 == 0 ? 2.5 : -2.5;
    return pos.plus(Vec.polar(vel.angle() + side, SPACING * (1 + slot / 2)));
  }

  private void leave() {
    List<Drone> orphans = wing;
    wing = List.of();
    leader.ifPresent(l -> l.lead(without(l.wing, this)));
    leader = Optional.empty();
    if (!orphans.isEmpty()) {
      orphans.get(0).lead(orphans.subList(1, orphans.size()));
    }
  }

  private void lead(List<Drone> followers) {
    leader = Optional.empty();
    wing = List.copyOf(followers);
    followers.forEach(f -> f.leader = Optional.of(this));
  }

  private static List<Drone> without(List<Drone> all, Drone gone) {
    return all.stream().filter(d -> d != gone).toList();
  }
}
