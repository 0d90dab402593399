package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of a swarm: the leader hunts, its wing keeps formation until the prey is near. */
@HotState
public final class Drone {
  static final double RADIUS = 13;
  static final int STING = 25;

  private static final double SPEED = 5.2;
  private static final double STRIKE = 320;
  private static final double SPACING = 38;

  private final Hot<Vec> pos = Hot.of(Vec.ZERO);
  private final Hot<Vec> vel = Hot.of(Vec.ZERO);
  private final Hot<Integer> hull = Hot.of(12);
  private final Hot<Optional<Drone>> leader = Hot.of(Optional.empty());
  private final Hot<List<Drone>> wing = Hot.of(List.of());

  private Drone() {}

  private Drone(Vec pos) {
    this.pos.set(pos);
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
    return pos.get();
  }

  Vec vel() {
    return vel.get();
  }

  boolean leads() {
    return leader.get().isEmpty();
  }

  boolean dead() {
    return hull.get() <= 0;
  }

  /** Points for shooting it down. */
  int worth() {
    return leads() ? 5 : 2;
  }

  /** One tick on, after {@code prey}. */
  void fly(Vec prey) {
    Vec goal = leader.get().map(l -> l.place(this, prey)).orElse(prey);
    Vec wanted = goal.minus(pos.get()).times(0.1).atMost(leads() ? SPEED : SPEED * 1.3);
    vel.update(v -> v.times(0.88).plus(wanted.times(0.12)));
    pos.update(p -> Space.inside(p.plus(vel.get()), RADIUS));
  }

  void hit(int damage) {
    hull.update(h -> h - damage);
    if (dead()) {
      leave();
    }
  }

  private Vec place(Drone follower, Vec prey) {
    if (pos.get().distance(prey) < STRIKE) {
      return prey;
    }
    int slot = wing.get().indexOf(follower);
    double side = slot % 2 == 0 ? 2.5 : -2.5;
    return pos.get().plus(Vec.polar(vel.get().angle() + side, SPACING * (1 + slot / 2)));
  }

  private void leave() {
    List<Drone> orphans = wing.get();
    wing.set(List.of());
    leader.get().ifPresent(l -> l.lead(without(l.wing.get(), this)));
    leader.set(Optional.empty());
    if (!orphans.isEmpty()) {
      orphans.get(0).lead(orphans.subList(1, orphans.size()));
    }
  }

  private void lead(List<Drone> followers) {
    leader.set(Optional.empty());
    wing.set(List.copyOf(followers));
    followers.forEach(f -> f.leader.set(Optional.of(this)));
  }

  private static List<Drone> without(List<Drone> all, Drone gone) {
    return all.stream().filter(d -> d != gone).toList();
  }
}
