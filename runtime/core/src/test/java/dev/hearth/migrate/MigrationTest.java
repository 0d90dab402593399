package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class MigrationTest {
  private static final Now.Vec ZERO = new Now.Vec(0, 0);

  private static class From1 extends V1.Migration {
    @Override
    protected Now.Vec vel(V1.Ship old) {
      return new Now.Vec(old.vx(), old.vy());
    }

    @Override
    protected double shield(V1.Ship old) {
      return old.vx();
    }

    @Override
    protected Now.Phase OVERTIME(V1.Phase old) {
      return Now.Phase.PLAY;
    }

    @Override
    protected String name(V1.Circle old) {
      return "circle of " + program().tick();
    }

    <R extends Record> R asAny(R old) {
      return migrate(old);
    }
  }

  private final From1 from1 = new From1();

  private static V1.Arena arena() {
    Map<String, V1.Ship> ships = new LinkedHashMap<>();
    ships.put("red", new V1.Ship(ZERO, 3, 4));
    ships.put("blue", ships.get("red"));
    ships.put("none", null);
    V1.Enemy a = new V1.Enemy(ZERO, 5, Optional.empty());
    V1.Enemy b = new V1.Enemy(new Now.Vec(1, 1), 6, Optional.of(a));
    a.aimAt(b);
    Map<V1.Phase, V1.Shape> shapes = new EnumMap<>(V1.Phase.class);
    shapes.put(V1.Phase.OVERTIME, new V1.Circle(1.5f));
    shapes.put(V1.Phase.WARMUP, new V1.Square(ZERO));
    V1.Ship slow = new V1.Ship(new Now.Vec(1, 0), 1, 0);
    V1.Ship fast = new V1.Ship(new Now.Vec(2, 0), 2, 0);
    TreeSet<V1.Ship> ranking = new TreeSet<>(new OldOrder(null, new Object[] {fast, slow}));
    ranking.addAll(List.of(slow, fast));
    return new V1.Arena(
        ships,
        new ArrayList<>(List.of(a, b, a)),
        EnumSet.of(V1.Phase.OVERTIME),
        shapes,
        ranking,
        7);
  }

  private Now.Arena migrated() {
    return (Now.Arena) from1.driver().takeOver(arena(), true);
  }

  @Test
  void whatIsTheSameInTheNextVersionStays() {
    assertSame(ZERO, from1.asAny(ZERO));
    MigrationException changes =
        assertThrows(MigrationException.class, () -> from1.asAny(new V1.Ship(ZERO, 3, 4)));
    assertTrue(
        String.valueOf(changes.getMessage())
            .endsWith(
                "migrate was called with what is declared as any record or entity, not as its"
                    + " type"),
        changes.getMessage());
  }

  @Test
  void aTestMigratesAValue() {
    V1.Ship old = new V1.Ship(ZERO, 3, 4);
    Now.Ship ship = from1.migrate(old);
    assertEquals(new Now.Ship(ZERO, new Now.Vec(3, 4), 3), ship);
    assertSame(ZERO, ship.pos());
    assertSame(ship, from1.migrate(old));
    assertNull(from1.migrate((V1.Ship) null));
  }

  @Test
  void aWholeProgram() {
    Now.Arena arena = migrated();
    assertEquals(List.of("red", "blue", "none"), List.copyOf(arena.ships.get().keySet()));
    assertSame(arena.ships.get().get("red"), arena.ships.get().get("blue"));
    assertNull(arena.ships.get().get("none"));
    assertInstanceOf(LinkedHashMap.class, arena.ships.get());
    assertEquals(7L, arena.tick.get());
    assertEquals(41L, arena.round.get());
    assertEquals(
        "{WARMUP=Square[at=" + ZERO + "], PLAY=Circle[r=1.5, name=circle of 7]}",
        arena.shapes.get().toString());
    assertInstanceOf(EnumMap.class, arena.shapes.get());
    assertEquals(EnumSet.of(Now.Phase.PLAY), arena.phases.get());
    assertInstanceOf(EnumSet.class, arena.phases.get());
    assertEquals(3, from1.driver().entities());
    // Three entities, two phases, two shapes, and as ships red and the two of the ranking.
    assertEquals(10, from1.driver().values());
  }

  @Test
  void entitiesKeepTheirIdentity() {
    List<Now.Enemy> enemies = migrated().enemies.get();
    assertInstanceOf(ArrayList.class, enemies);
    assertSame(enemies.get(0), enemies.get(2));
    assertSame(enemies.get(1), enemies.get(0).target.get().orElseThrow());
    assertSame(enemies.get(0), enemies.get(1).target.get().orElseThrow());
    assertEquals(6, enemies.get(1).hp.get());
  }

  @Test
  void sortedContainersAreSortedByTheNewCode() {
    TreeSet<Now.Ship> ranking = migrated().ranking.get();
    assertNull(ranking.comparator());
    assertEquals(2.0, ranking.first().pos().x());
    assertTrue(ranking.contains(new Now.Ship(new Now.Vec(1, 9), ZERO, 0)));
  }

  @Test
  void programIsOnlyThereWhenAWholeOneIsMigrated() {
    MigrationException refused =
        assertThrows(MigrationException.class, () -> from1.migrate(new V1.Circle(1)));
    assertTrue(refused.getMessage().contains("program() is only there"), refused.getMessage());
  }

  @Test
  void inATestAsWell() {
    Now.Arena arena = from1.migrate(arena());
    assertTrue(arena.shapes.get().toString().contains("circle of 7"));
  }

  @Test
  void anEmptyEnumSetIsForTheNewEnum() {
    V1.Arena old =
        new V1.Arena(
            Map.of(),
            List.of(),
            EnumSet.noneOf(V1.Phase.class),
            new EnumMap<>(V1.Phase.class),
            new TreeSet<>(new OldOrder(null, new Object[0])),
            0);
    Now.Arena arena = from1.migrate(old);
    assertTrue(arena.phases.get().add(Now.Phase.WARMUP));
    assertNull(arena.shapes.get().put(Now.Phase.WARMUP, new Now.Circle(1, "")));
    assertInstanceOf(EnumSet.class, arena.phases.get());
    assertEquals(EnumSet.noneOf(Now.Phase.class), from1.phases(old));
  }

  @Test
  void aMillionLinks() throws InterruptedException {
    V1.Link first = null;
    for (int i = 0; i < 1_000_000; i++) {
      first = new V1.Link(1, first);
    }
    V1.Link old = first;
    DepthTest.onSmallStack(
        () -> {
          int links = 0;
          for (Now.Link at = from1.migrate(old); at != null; at = at.next()) {
            links += (int) at.place();
          }
          assertEquals(1_000_000, links);
        });
  }

  @Test
  void aGraphOfSharedValues() {
    V1.Twice old = new V1.Twice(null, null);
    for (int i = 0; i < 600; i++) {
      old = new V1.Twice(old, old);
    }
    Now.Twice now = from1.migrate(old);
    assertEquals(601, from1.driver().values());
    for (int i = 0; i < 600; i++) {
      assertSame(now.left(), now.right());
      now = now.left();
    }
  }

  @Test
  void aHoleThatThrowsIsNamedWithThePath() {
    From1 failing =
        new From1() {
          @Override
          protected Now.Vec vel(V1.Ship old) {
            throw new IllegalStateException("no fuel");
          }
        };
    MigrationException refused =
        assertThrows(MigrationException.class, () -> failing.driver().takeOver(arena(), true));
    String message = refused.getMessage();
    assertTrue(message.startsWith("Arena.ships[\"red\"] (a V1.Ship) cannot be"), message);
    assertTrue(message.contains(".vel (MigrationTest.java:"), message);
    assertTrue(message.endsWith("threw java.lang.IllegalStateException: no fuel"), message);
    assertInstanceOf(IllegalStateException.class, refused.getCause());
  }

  @Test
  void soIsOneThatThrowsWhatItDoesNotDeclare() {
    From1 failing =
        new From1() {
          @Override
          protected Now.Vec vel(V1.Ship old) {
            throw MigrationTest.<RuntimeException>undeclared(new IOException("no fuel"));
          }
        };
    MigrationException refused =
        assertThrows(MigrationException.class, () -> failing.driver().takeOver(arena(), true));
    String message = refused.getMessage();
    assertTrue(message.startsWith("Arena.ships[\"red\"] (a V1.Ship) cannot be"), message);
    assertTrue(message.endsWith("threw java.io.IOException: no fuel"), message);
    assertInstanceOf(IOException.class, refused.getCause());
  }

  @Test
  void soIsOneThatCallsItselfWithoutEnd() {
    From1 failing =
        new From1() {
          @Override
          protected double shield(V1.Ship old) {
            return twice(old) + old.vx();
          }

          private double twice(V1.Ship old) {
            return 2 * shield(old);
          }
        };
    MigrationException refused =
        assertThrows(MigrationException.class, () -> failing.driver().takeOver(arena(), true));
    String message = refused.getMessage();
    assertTrue(message.startsWith("Arena.ships[\"red\"] (a V1.Ship) cannot be"), message);
    assertTrue(
        message.endsWith(
            "threw java.lang.StackOverflowError: it calls itself without end, or asks for one value"
                + " after the other, too many to follow. Make it from what the old state holds"),
        message);
    assertTrue(failing.driver().wasTooDeep());
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <X extends Throwable> RuntimeException undeclared(Throwable thrown) throws X {
    throw (X) thrown;
  }

  @Test
  void aConstructorThatThrowsIsNamedWithThePath() {
    V1.Arena old = arena();
    old.ships().put("blue", new V1.Ship(ZERO, -1, 0));
    MigrationException refused =
        assertThrows(MigrationException.class, () -> from1.driver().takeOver(old, true));
    String message = refused.getMessage();
    assertTrue(message.startsWith("Arena.ships[\"blue\"] (a V1.Ship)"), message);
    assertTrue(message.contains("the constructor of dev.hearth.migrate.Now$Ship threw"), message);
    assertTrue(message.endsWith("IllegalArgumentException: shield: -1.0"), message);
  }

  @Test
  void aHandleThatBecomesNullIsRefusedWithThePath() {
    V1.Arena old = arena();
    old.enemies().add(new V1.Enemy(null, 1, Optional.empty()));
    MigrationException refused =
        assertThrows(MigrationException.class, () -> from1.driver().takeOver(old, true));
    assertEquals(
        "Arena.enemies[3] (a V1.Enemy) cannot be carried over: its handle pos would become null,"
            + " and a handle holds no null",
        refused.getMessage());
  }

  @Test
  void keysThatFallTogetherAreRefusedByName() {
    class Merging extends From1 {
      @Override
      protected Now.Phase OVERTIME(V1.Phase old) {
        return Now.Phase.WARMUP;
      }
    }
    MigrationException refused =
        assertThrows(
            MigrationException.class, () -> new Merging().driver().takeOver(arena(), true));
    assertEquals(
        "Arena.shapes (an EnumMap) cannot be carried over: its keys WARMUP and OVERTIME fall"
            + " together: both are now WARMUP. In MigrationTest.1Merging, keep them apart in"
            + " `Now.Phase make(V1.Phase old)`, or merge them in `Map<Now.Phase, Now.Shape>"
            + " shapes(V1.Arena old)`",
        refused.getMessage());
  }

  @Test
  void afterAFailureTheSameMigrationCanBeAskedAgain() {
    V1.Ship bad = new V1.Ship(ZERO, -1, 0);
    assertThrows(MigrationException.class, () -> from1.migrate(bad));
    assertThrows(MigrationException.class, () -> from1.migrate(bad));
    assertEquals(1.0, from1.migrate(new V1.Ship(ZERO, 1, 0)).shield());
  }

  @Test
  void whatAsksForItselfIsRefused() {
    From1 circular =
        new From1() {
          @Override
          protected double shield(V1.Ship old) {
            return migrate(old).shield();
          }
        };
    MigrationException refused =
        assertThrows(MigrationException.class, () -> circular.migrate(new V1.Ship(ZERO, 1, 0)));
    assertTrue(refused.getMessage().contains("needed to make itself"), refused.getMessage());
  }

  @Test
  void entitiesAreFilledBeforeTheyAreSorted() {
    V1.Racer first = new V1.Racer(1, ranked());
    V1.Racer second = new V1.Racer(2, ranked(first));
    V1.Racer third = new V1.Racer(3, ranked(first, second));
    Now.Racer now = from1.migrate(third);
    assertEquals(2, now.behind.get().size());
    assertEquals("#1", now.behind.get().first().name.get());
    assertSame(now.behind.get().first(), now.behind.get().last().behind.get().first());
  }

  @Test
  void inACycleTheyAreSortedByTheirPlainHandles() {
    V1.Racer a = new V1.Racer(1, ranked());
    V1.Racer b = new V1.Racer(2, ranked());
    V1.Racer c = new V1.Racer(3, ranked(a, b));
    SortedSet<V1.Racer> back = ranked(b, c);
    V1.Racer top = new V1.Racer(0, back);
    replaceBehind(a, back);
    replaceBehind(b, ranked(a, b, c));
    Now.Racer now = from1.migrate(top);
    assertEquals("#2", now.behind.get().first().name.get());
    assertEquals(3, now.behind.get().first().behind.get().size());
    assertEquals("#3", now.behind.get().first().behind.get().last().name.get());
  }

  @Test
  void inACycleTheyAreSortedByWhatTheMigrationGivesThem() {
    From1 renumbering =
        new From1() {
          @Override
          protected int number(V1.Racer old) {
            return -old.number();
          }
        };
    V1.Racer a = new V1.Racer(1, ranked());
    V1.Racer b = new V1.Racer(2, ranked());
    replaceBehind(a, ranked(a, b));
    replaceBehind(b, ranked(a, b));
    Now.Racer now = renumbering.migrate(a);
    assertEquals(-2, now.behind.get().first().number.get());
    assertSame(now, now.behind.get().last());
    assertTrue(now.behind.get().first().behind.get().contains(now));
  }

  @Test
  void entitiesAreSortedByWhatTheMigrationGivesThem() {
    From1 renumbering =
        new From1() {
          @Override
          protected int number(V1.Racer old) {
            return -old.number();
          }
        };
    V1.Racer first = new V1.Racer(1, ranked());
    V1.Racer second = new V1.Racer(2, ranked(first));
    Now.Racer now = renumbering.migrate(new V1.Racer(3, ranked(first, second)));
    assertEquals("#2", now.behind.get().first().name.get());
    assertEquals(-1, now.behind.get().last().number.get());
  }

  private static void replaceBehind(V1.Racer racer, SortedSet<V1.Racer> behind) {
    EntityClass type = EntityClass.of(V1.Racer.class);
    type.set(racer, type.place("behind"), behind);
  }

  private static SortedSet<V1.Racer> ranked(V1.Racer... racers) {
    SortedSet<V1.Racer> ranked = new TreeSet<>(new OldOrder(null, racers));
    ranked.addAll(List.of(racers));
    return ranked;
  }

  private static V1.Arena arenaOf(V1.Ship... ships) {
    TreeSet<V1.Ship> ranking = new TreeSet<>(new OldOrder(null, ships));
    ranking.addAll(List.of(ships));
    return new V1.Arena(Map.of(), List.of(), EnumSet.noneOf(V1.Phase.class), Map.of(), ranking, 7);
  }

  @Test
  void elementsThatFallTogetherAreRefusedWithTheMethodsThatCanTell() {
    V1.Arena arena = arenaOf(new V1.Ship(ZERO, 1, 0), new V1.Ship(ZERO, 2, 0));
    MigrationException refused =
        assertThrows(MigrationException.class, () -> from1.driver().takeOver(arena, true));
    assertEquals(
        "Arena.ranking (a TreeSet) cannot be carried over: its elements"
            + " Ship[pos=Vec[x=0.0, y=0.0], vx=1.0, vy=0.0] and"
            + " Ship[pos=Vec[x=0.0, y=0.0], vx=2.0, vy=0.0] fall together: they are now"
            + " Ship[pos=Vec[x=0.0, y=0.0], vel=Vec[x=1.0, y=0.0], shield=1.… and"
            + " Ship[pos=Vec[x=0.0, y=0.0], vel=Vec[x=2.0, y=0.0], shield=2.…, which the new code"
            + " takes for the same. In"
            + " MigrationTest.From1, keep them apart in `Now.Ship make(V1.Ship old)`, or merge them"
            + " in `TreeSet<Now.Ship> ranking(V1.Arena old)`",
        refused.getMessage());
  }
}
