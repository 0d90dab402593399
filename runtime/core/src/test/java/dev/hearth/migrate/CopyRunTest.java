package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Copies of containers so large that what they hold is gone through in a run. */
final class CopyRunTest {
  private static final Twin GAME =
      new Twin(
          """
          package game;
          import dev.hearth.Hot;
          import java.util.*;
          record Vec(double x, double y) {
            Vec { if (x < 0) { throw new IllegalArgumentException("x: " + x); } }
          }
          record Ship(String name, Vec pos, Vec vel, Optional<Vec> goal) {}
          record Link(int place, Link next) {}
          final class Enemy {
            private final Hot<Vec> pos = Hot.of(new Vec(0, 0));
            private final Hot<Optional<Enemy>> target = Hot.of(Optional.empty());
            private final Hot<List<Ship>> prey = Hot.of(List.of());
            Enemy with(Vec pos, Enemy target, Ship prey) {
              this.pos.set(pos);
              this.target.set(Optional.ofNullable(target));
              this.prey.set(List.of(prey));
              return this;
            }
          }
          final class Arena {
            private final Hot<List<Ship>> ships = Hot.of(List.of());
            private final Hot<List<Ship>> others = Hot.of(List.of());
            private final Hot<Map<Integer, Ship>> byNumber = Hot.of(Map.of());
            private final Hot<List<Enemy>> enemies = Hot.of(List.of());
            private final Hot<Vec[]> trace = Hot.of(new Vec[0]);
            private final Hot<List<Link>> links = Hot.of(List.of());

            /** Random, with {@code sharing} of a hundred objects being one that is there already. */
            Arena fill(long seed, int sharing) {
              Random random = new Random(seed);
              List<Vec> vecs = new ArrayList<>();
              List<Ship> all = new ArrayList<>();
              for (int i = 0; i < 2000 + random.nextInt(4000); i++) {
                all.add(random.nextInt(100) < sharing && i > 0
                    ? all.get(random.nextInt(i))
                    : new Ship("" + i, vec(random, vecs, sharing), vec(random, vecs, sharing),
                        random.nextInt(50) > 0 ? Optional.empty()
                            : Optional.of(vec(random, vecs, sharing))));
              }
              ships.set(all);
              others.set(new ArrayList<>(all.subList(all.size() / 2, all.size())));
              Map<Integer, Ship> numbered = new TreeMap<>();
              for (int i = 0; i < 3000; i++) {
                numbered.put(i, new Ship("n" + i, vec(random, vecs, 0), vecs.get(0), null));
              }
              byNumber.set(numbered);
              List<Enemy> foes = new ArrayList<>();
              for (int i = 0; i < 3000; i++) {
                foes.add(new Enemy().with(vec(random, vecs, sharing),
                    i == 0 ? null : foes.get(random.nextInt(i)),
                    all.get(random.nextInt(all.size()))));
              }
              enemies.set(foes);
              trace.set(vecs.toArray(new Vec[0]));
              List<Link> chains = new ArrayList<>();
              for (int i = 0; i < 3000; i++) {
                chains.add(new Link(i, i % 100 == 0 ? null : chains.get(i - 1)));
              }
              Collections.shuffle(chains, random);
              links.set(chains);
              return this;
            }

            private static Vec vec(Random random, List<Vec> vecs, int sharing) {
              Vec vec = random.nextInt(100) < sharing && !vecs.isEmpty()
                  ? vecs.get(random.nextInt(vecs.size()))
                  : new Vec(random.nextInt(9), 1);
              vecs.add(vec);
              return vec;
            }

            Arena equal() {
              List<Ship> all = new ArrayList<>();
              for (int i = 0; i < 10_000; i++) {
                Vec pos = new Vec(1, i);
                all.add(new Ship("", pos, pos, Optional.empty()));
              }
              ships.set(all);
              return this;
            }
          }
          final class Main {
            private static int seed;
            static Object few() { return new Arena().fill(seed++, 1); }
            static Object many() { return new Arena().fill(seed++, 60); }
            static Object none() { return new Arena().fill(seed++, 0); }
            static Object equal() { return new Arena().equal(); }
          }
          """,
          "entity game.Arena: ships List<game.Ship>; others List<game.Ship>;"
              + " byNumber Map<Integer,game.Ship>; enemies List<game.Enemy>; trace game.Vec[];"
              + " links List<game.Link>",
          "entity game.Enemy: pos game.Vec; target Optional<game.Enemy>; prey List<game.Ship>",
          "record game.Ship: name String; pos game.Vec; vel game.Vec; goal Optional<game.Vec>",
          "record game.Link: place int; next game.Link",
          "record game.Vec: x double; y double");

  @Test
  void copiesHaveTheSameShape() {
    for (String kind : List.of("none", "few", "many", "none", "few", "many")) {
      Object old = GAME.old().call("game.Main", kind);
      assertSameShape(old, GAME.copier().of(old));
    }
  }

  @Test
  void whatIsSharedWithinAnObjectStaysShared() {
    Object now = GAME.copyOf("equal");
    for (Object ship : Peek.at(Collection.class, now, "ships")) {
      assertSame(Peek.at(ship, "pos"), Peek.at(ship, "vel"));
    }
  }

  @Test
  void countsWhatItMakes() {
    Copy copy = GAME.copier();
    copy.of(GAME.old().call("game.Main", "equal"));
    assertEquals(20_001, copy.values());
    assertEquals(1, copy.entities());
  }

  /** Walks both at once; an object of one stands for the same object of the other everywhere. */
  private static void assertSameShape(Object old, Object now) {
    IdentityHashMap<Object, Object> became = new IdentityHashMap<>();
    IdentityHashMap<Object, Object> was = new IdentityHashMap<>();
    Deque<Object[]> open = new ArrayDeque<>();
    open.add(new Object[] {old, now});
    while (!open.isEmpty()) {
      Object[] pair = open.remove();
      Object known = became.put(pair[0], pair[1]);
      if (known != null) {
        assertSame(known, pair[1]);
        continue;
      }
      assertEquals(null, was.put(pair[1], pair[0]), "two became one");
      assertNotSame(pair[0], pair[1]);
      List<Object> before = children(pair[0]);
      List<Object> after = children(pair[1]);
      assertEquals(before.size(), after.size());
      for (int i = 0; i < before.size(); i++) {
        Object child = before.get(i);
        if (child instanceof Optional<?> optional && after.get(i) instanceof Optional<?> other) {
          assertEquals(optional.isPresent(), other.isPresent());
          optional.ifPresent(value -> open.add(new Object[] {value, other.orElseThrow()}));
        } else if (child == null || child instanceof String || child instanceof Number) {
          assertEquals(child, after.get(i));
        } else if (!(child instanceof Collection<?> empty) || !empty.isEmpty()) {
          open.add(new Object[] {child, after.get(i)});
        }
      }
    }
  }

  private static List<Object> children(Object of) {
    List<Object> children = new ArrayList<>();
    if (of instanceof Collection<?> collection) {
      children.addAll(collection);
    } else if (of instanceof Map<?, ?> map) {
      children.addAll(map.values());
    } else if (of instanceof Object[] array) {
      children.addAll(List.of(array));
    } else {
      for (var field : of.getClass().getDeclaredFields()) {
        children.add(Peek.field(of, field.getName()));
      }
    }
    return children;
  }

  @Test
  void aConstructorThatThrowsIsLocated() {
    Twin strict = new Twin(GAME.schema(), GAME.old(), TestCode.of(SOURCE_THAT_REFUSES));
    String refusal =
        assertThrows(
                MigrationException.class,
                () -> strict.copier().of(GAME.old().call("game.Main", "equal")))
            .getMessage();
    assertTrue(refusal.startsWith("Arena.ships[4321].pos (a Vec) cannot be carried over"), refusal);
    assertTrue(refusal.contains("the constructor of game.Vec threw"), refusal);
    assertTrue(refusal.contains("y: 4321.0"), refusal);
  }

  private static final String SOURCE_THAT_REFUSES =
      """
      package game;
      import dev.hearth.Hot;
      import java.util.*;
      record Vec(double x, double y) {
        Vec { if (y == 4321) { throw new IllegalArgumentException("y: " + y); } }
      }
      record Ship(String name, Vec pos, Vec vel, Optional<Vec> goal) {}
      record Link(int place, Link next) {}
      final class Enemy {
        private final Hot<Vec> pos = Hot.of(new Vec(0, 0));
        private final Hot<Optional<Enemy>> target = Hot.of(Optional.empty());
        private final Hot<List<Ship>> prey = Hot.of(List.of());
      }
      final class Arena {
        private final Hot<List<Ship>> ships = Hot.of(List.of());
        private final Hot<List<Ship>> others = Hot.of(List.of());
        private final Hot<Map<Integer, Ship>> byNumber = Hot.of(Map.of());
        private final Hot<List<Enemy>> enemies = Hot.of(List.of());
        private final Hot<Vec[]> trace = Hot.of(new Vec[0]);
        private final Hot<List<Link>> links = Hot.of(List.of());
      }
      """;
}
