package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Containers so large that what they hold is gone through in a run. */
final class RunTest {
  private static final int SIZE = 5000;
  private static final Now.Vec ZERO = new Now.Vec(0, 0);

  /** Its shields can be decided by the test. */
  private static final class From1 extends V1.Migration {
    private final Function<V1.Ship, Double> shield;
    private final List<Now.Ship> asked = new ArrayList<>();

    From1() {
      this.shield = old -> 1.0;
    }

    From1(Function<From1, Function<V1.Ship, Double>> shield) {
      this.shield = shield.apply(this);
    }

    double ask(int other) {
      asked.add(migrate(program().ships().get("" + other)));
      return 1;
    }

    @Override
    protected Now.Vec vel(V1.Ship old) {
      return new Now.Vec(old.vx(), old.vy());
    }

    @Override
    protected double shield(V1.Ship old) {
      return shield.apply(old);
    }

    @Override
    protected Now.Phase OVERTIME(V1.Phase old) {
      return Now.Phase.PLAY;
    }

    @Override
    protected String name(V1.Circle old) {
      return "";
    }
  }

  private final Map<String, V1.Ship> ships = new LinkedHashMap<>();
  private final List<V1.Enemy> enemies = new ArrayList<>();
  private TreeSet<V1.Ship> ranking = new TreeSet<>(new OldOrder(null, new Object[0]));

  private void addShips() {
    for (int i = 0; i < SIZE; i++) {
      ships.put("" + i, new V1.Ship(new Now.Vec(i, 0), i, 0));
    }
  }

  private Now.Arena migrated(V1.Migration migration) {
    V1.Arena old =
        new V1.Arena(
            ships,
            enemies,
            EnumSet.noneOf(V1.Phase.class),
            new EnumMap<>(V1.Phase.class),
            ranking,
            7);
    return (Now.Arena) migration.driver().takeOver(old, true);
  }

  /** Checks that different ones became different ones, and one became one. */
  private static void assertSameShape(Iterable<?> old, Iterable<?> now) {
    IdentityHashMap<Object, Object> became = new IdentityHashMap<>();
    IdentityHashMap<Object, Object> was = new IdentityHashMap<>();
    Iterator<?> other = now.iterator();
    for (Object each : old) {
      Object next = other.next();
      assertSame(next, became.computeIfAbsent(each, e -> next));
      assertSame(each, was.computeIfAbsent(next, e -> each));
    }
    assertEquals(false, other.hasNext());
  }

  @Test
  void eachBecomesOneOfItsOwn() {
    addShips();
    Map<String, Now.Ship> now = migrated(new From1()).ships.get();
    assertEquals(new Now.Ship(new Now.Vec(77, 0), new Now.Vec(77, 0), 1), now.get("77"));
    assertEquals(new ArrayList<>(ships.keySet()), new ArrayList<>(now.keySet()));
    assertSameShape(ships.values(), now.values());
  }

  @Test
  void someStandThereTwice() {
    addShips();
    for (int i = 0; i < 300; i++) {
      ships.put("again " + i, ships.get("" + 2 * i));
    }
    Map<String, Now.Ship> now = migrated(new From1()).ships.get();
    assertSame(now.get("24"), now.get("again 12"));
    assertSameShape(ships.values(), now.values());
  }

  @Test
  void mostStandThereTwice() {
    addShips();
    for (int i = 0; i < SIZE; i++) {
      ships.put("again " + i, ships.get("" + i));
    }
    assertSameShape(ships.values(), migrated(new From1()).ships.get().values());
  }

  @Test
  void nullsStay() {
    addShips();
    ships.put("none", null);
    Map<String, Now.Ship> now = migrated(new From1()).ships.get();
    assertNull(now.get("none"));
    assertEquals(SIZE + 1, now.size());
  }

  /** All of them are known by what comes after. */
  @Test
  void oneThatIsMetElsewhereIsTheSame() {
    addShips();
    ships.put("again", ships.get("4321"));
    ranking = new TreeSet<>(new OldOrder(null, new Object[] {ships.get("7")}));
    ranking.add(ships.get("7"));
    Now.Arena arena = migrated(new From1());
    assertSame(arena.ships.get().get("7"), arena.ranking.get().first());
  }

  @Test
  void aHoleAsksForOneThatIsThere() {
    addShips();
    From1 from1 = new From1(it -> old -> old.vx() == 4000 ? it.ask(1000) : 1.0);
    Map<String, Now.Ship> now = migrated(from1).ships.get();
    assertSame(now.get("1000"), from1.asked.get(0));
    assertSameShape(ships.values(), now.values());
  }

  @Test
  void aHoleAsksForOneThatIsStillToCome() {
    addShips();
    From1 from1 = new From1(it -> old -> old.vx() == 1000 ? it.ask(4000) : 1.0);
    Map<String, Now.Ship> now = migrated(from1).ships.get();
    assertSame(now.get("4000"), from1.asked.get(0));
    assertSameShape(ships.values(), now.values());
  }

  @Test
  void aHoleThatAsksForItselfIsRefused() {
    addShips();
    From1 from1 = new From1(it -> old -> old.vx() == 3000 ? it.ask(3000) : 1.0);
    String refusal = assertThrows(MigrationException.class, () -> migrated(from1)).getMessage();
    assertTrue(refusal.contains("it is needed to make itself"), refusal);
    assertTrue(refusal.startsWith("Arena.ships[\"3000\"] (a V1.Ship)"), refusal);
  }

  @Test
  void whatAHoleThrowsIsLocated() {
    addShips();
    From1 from1 = new From1(it -> old -> old.vx() == 4321 ? -1.0 : 1.0);
    String refusal = assertThrows(MigrationException.class, () -> migrated(from1)).getMessage();
    assertTrue(refusal.startsWith("Arena.ships[\"4321\"] (a V1.Ship)"), refusal);
    assertTrue(refusal.contains("shield: -1.0"), refusal);
  }

  /** A hole may catch what another one throws, and try again. */
  @Test
  void whatWasNotMadeMayBeTriedAgain() {
    addShips();
    boolean[] refused = new boolean[1];
    From1 from1 =
        new From1(
            it ->
                old -> {
                  if (old.vx() == 2500 && !refused[0]) {
                    refused[0] = true;
                    throw new IllegalStateException("once");
                  }
                  return 1.0;
                });
    List<V1.Ship> old = new ArrayList<>(ships.values());
    List<?> now =
        (List<?>)
            from1
                .driver()
                .value(
                    new V1.Twice(null, null),
                    any ->
                        Carry.collection(
                            old,
                            each -> {
                              try {
                                return from1.migrate(each);
                              } catch (MigrationException e) {
                                return from1.migrate(each);
                              }
                            }));
    assertTrue(refused[0]);
    assertSameShape(old, now);
  }

  @Test
  void entitiesThatKnowEachOther() {
    for (int i = 0; i < SIZE; i++) {
      enemies.add(new V1.Enemy(ZERO, i, Optional.empty()));
    }
    for (int i = 0; i < SIZE; i++) {
      enemies.get(i).aimAt(enemies.get((i * 7 + 1) % SIZE));
    }
    List<Now.Enemy> now = migrated(new From1()).enemies.get();
    assertSameShape(enemies, now);
    for (int i = 0; i < SIZE; i++) {
      assertEquals(i, now.get(i).hp.get());
      assertSame(now.get((i * 7 + 1) % SIZE), now.get(i).target.get().orElseThrow());
    }
  }
}
