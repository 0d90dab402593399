package dev.hearth.migrate;

import dev.hearth.Hot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The current types of a small game, for a migration written as the generator writes one. */
final class Now {
  private Now() {}

  record Vec(double x, double y) {}

  record Ship(Vec pos, Vec vel, double shield) implements Comparable<Ship> {
    Ship {
      if (shield < 0) {
        throw new IllegalArgumentException("shield: " + shield);
      }
    }

    @Override
    public int compareTo(Ship other) {
      return Double.compare(other.pos.x(), pos.x());
    }
  }

  enum Phase {
    WARMUP,
    PLAY
  }

  sealed interface Shape permits Circle, Square {}

  record Circle(double r, String name) implements Shape {}

  record Square(Vec at) implements Shape {}

  record Link(long place, Link next) {}

  record Twice(Twice left, Twice right, int more) {}

  static final class Enemy {
    final Hot<Vec> pos = Hot.of(new Vec(0, 0));
    final Hot<Integer> hp = Hot.of(100);
    final Hot<Optional<Enemy>> target = Hot.of(Optional.empty());

    private Enemy() {}
  }

  /** An entity that is sorted by what its handle holds. */
  static final class Racer implements Comparable<Racer> {
    final Hot<Integer> number = Hot.of(0);
    final Hot<String> name = Hot.of("");
    final Hot<SortedSet<Racer>> behind = Hot.of(new TreeSet<>());

    private Racer() {}

    @Override
    public int compareTo(Racer other) {
      return Integer.compare(number.get(), other.number.get());
    }
  }

  static final class Arena {
    final Hot<Map<String, Ship>> ships = Hot.of(Map.of());
    final Hot<List<Enemy>> enemies = Hot.of(new ArrayList<>());
    final Hot<Set<Phase>> phases = Hot.of(EnumSet.noneOf(Phase.class));
    final Hot<Map<Phase, Shape>> shapes = Hot.of(new EnumMap<>(Phase.class));
    final Hot<TreeSet<Ship>> ranking = Hot.of(new TreeSet<>());
    final Hot<Long> tick = Hot.of(0L);
    final Hot<Long> round = Hot.of(41L);

    private Arena() {}
  }
}
