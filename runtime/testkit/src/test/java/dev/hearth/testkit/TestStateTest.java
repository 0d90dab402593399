package dev.hearth.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.migrate.MigrationException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values of old versions are migrated and compared, as in a user's test. */
final class TestStateTest {
  @TempDir private static Path folder;
  private static UserModule module;

  @BeforeAll
  static void threeVersions() {
    module =
        new UserModule(folder)
            .source("Vec", "@HotState record Vec(double x, double y) {}")
            .source("Ship", "@HotState record Ship(String name, double vx, double vy) {}")
            .source("Shape", "@HotState sealed interface Shape permits Dot, Disc {}")
            .source("Dot", "@HotState record Dot(Vec at) implements Shape {}")
            .source("Disc", "@HotState record Disc(Vec at, int r) implements Shape {}")
            .source("Pair", "@HotState record Pair<A, B>(A a, B b) {}")
            .source("Phase", "@HotState enum Phase { OPEN, OVER }")
            .source(
                "Drone",
                "@HotState final class Drone { final Hot<Integer> hp = Hot.of(1);"
                    + " final Hot<List<Drone>> swarm = Hot.of(List.of()); }")
            .source("Arena", arena())
            .seal()
            .source("Ship", "@HotState record Ship(String name, Vec vel) {}")
            .source(
                "From1",
                """
                @Migrates(1)
                final class From1 extends V1.Migration {
                  @Override protected Vec vel(V1.Ship old) { return new Vec(old.vx(), old.vy()); }
                }
                """)
            .seal()
            .source("Shape", "@HotState sealed interface Shape permits Dot {}")
            .source("Ship", "@HotState record Ship(String name, Vec vel, int shield) {}")
            .source("Phase", "@HotState enum Phase { OPEN }")
            .delete("Disc")
            .source(
                "From2",
                """
                @Migrates(2)
                @Dropped(value = "Disc.r", reason = "all are dots")
                final class From2 extends V2.Migration {
                  @Override protected int shield(V2.Ship old) { return 100 / old.name().length(); }
                  @Override protected Phase OVER(V2.Phase old) { return Phase.OPEN; }
                  @Override protected Shape make(V2.Disc old) {
                    return old.at() == null ? null : new Dot(old.at());
                  }
                }
                """)
            .source("Checks", CHECKS)
            .compile();
  }

  private static String arena() {
    return """
    @HotState
    public final class Arena implements HotProgram {
      final Hot<List<Ship>> ships = Hot.of(List.of());
      final Hot<Map<String, Shape>> shapes = Hot.of(Map.of());
      final Hot<Set<Phase>> phases = Hot.of(Set.of());
      final Hot<List<Drone>> drones = Hot.of(List.of());
      final Hot<List<Pair<Ship, Integer>>> scores = Hot.of(List.of());
      public void start() {}
      public void step() {}
    }
    """;
  }

  private static final String CHECKS =
      """
      class Checks {
        static final TestState STATE = TestState.of(Arena.class);

        static Object throughTwoVersions() {
          return STATE.migrate(new V1.Ship("red", 3, 4), Ship.class);
        }
        static Object fromTheMiddle() {
          return STATE.migrate(new V2.Ship("red", new Vec(1, 2)), Ship.class);
        }
        static Object asToday() {
          return STATE.migrate(new Vec(1, 2), Vec.class);
        }
        static Object asAnother() {
          return STATE.migrate(new V1.Ship("red", 3, 4), Vec.class);
        }
        static Object toNothing() {
          return STATE.migrate(new V2.Disc(null, 1), Shape.class);
        }
        static Object aConstant() {
          return STATE.migrate(V2.Phase.OVER, Phase.class);
        }
        static Object aHoleThatThrows() {
          return STATE.migrate(new V1.Ship("", 3, 4), Ship.class);
        }
        static Object twice() {
          V1.Ship old = new V1.Ship("red", 3, 4);
          return STATE.migrate(old, Ship.class) == STATE.migrate(old, Ship.class);
        }
        static Object aCycle() {
          V1.Drone one = new V1.Drone(1, new ArrayList<>());
          V1.Drone other = new V1.Drone(2, List.of(one));
          one.swarm().add(other);
          Drone now = STATE.migrate(one, Drone.class);
          return now.swarm.get().get(0).swarm.get().get(0) == now;
        }
        static Object aProgram() {
          V1.Ship ship = new V1.Ship("red", 3, 4);
          Arena now = STATE.migrate(
              new V1.Arena(
                  List.of(ship, ship), Map.of("a", new V2.Disc(new Vec(1, 2), 7)),
                  Set.of(V2.Phase.OVER), List.of(), List.of(new Pair<>(ship, 5))),
              Arena.class);
          Arena expected = new Arena();
          Ship red = new Ship("red", new Vec(3, 4), 33);
          expected.ships.set(new ArrayList<>(List.of(red, red)));
          expected.shapes.set(new TreeMap<>(Map.of("a", new Dot(new Vec(1, 2)))));
          expected.phases.set(EnumSet.of(Phase.OPEN));
          expected.scores.set(List.of(new Pair<>(red, 5)));
          STATE.assertEquals(expected, now);
          return now.ships.get().get(0) == now.ships.get().get(1);
        }
        static void same() {
          STATE.assertEquals(null, null);
          STATE.assertEquals("a", "a");
          STATE.assertEquals(new Vec(Double.NaN, -0.0), new Vec(Double.NaN, -0.0));
          STATE.assertEquals(new Pair<>(1, Optional.of(new Vec(1, 2))), new Pair<>(1, Optional.of(new Vec(1, 2))));
          STATE.assertEquals(Map.of("a", 1, "b", 2), new LinkedHashMap<>(Map.of("b", 2, "a", 1)));
          STATE.assertEquals(
              new LinkedHashMap<>(Map.of("a", 1)), new TreeMap<>(Map.of("a", 1)));
          STATE.assertEquals(
              new LinkedHashSet<>(List.of(new Vec(1, 2), new Vec(2, 1))),
              new LinkedHashSet<>(List.of(new Vec(2, 1), new Vec(1, 2))));
          STATE.assertEquals(
              new LinkedHashSet<>(List.of(new Vec(2, 1), new Vec(1, 2))),
              Set.of(new Vec(2, 1), new Vec(1, 2)));
          STATE.assertEquals(new int[][] {{1}, {}}, new int[][] {{1}, {}});
        }
        static void zeros() {
          STATE.assertEquals(new Vec(0.0, 1), new Vec(-0.0, 1));
        }
        static void listsInAnotherOrder() {
          STATE.assertEquals(List.of(1, 2), List.of(2, 1));
        }
        static void nested() {
          STATE.assertEquals(
              List.of(new Ship("red", new Vec(3, 4), 100)), List.of(new Ship("red", new Vec(3, 5), 100)));
        }
        static void variants() {
          STATE.assertEquals(new Pair<>(new Dot(new Vec(1, 1)), 1), new Pair<>(null, 1));
        }
        static void nothing() {
          STATE.assertEquals(new Vec(1, 2), null);
        }
        static Drone drone(int hp, Drone... swarm) {
          Drone drone = new Drone();
          drone.hp.set(hp);
          drone.swarm.set(List.of(swarm));
          return drone;
        }
        static void twoThatWereOne() {
          Drone shared = drone(1);
          STATE.assertEquals(drone(0, shared, shared), drone(0, drone(1), drone(1)));
        }
        static void anotherCycle() {
          Drone one = drone(1);
          one.swarm.set(List.of(one));
          Drone other = drone(1);
          other.swarm.set(List.of(drone(1, other)));
          STATE.assertEquals(one, other);
        }
        static void noState() {
          STATE.assertEquals(new Thread(), new Thread());
        }
        static void noStateWithin() {
          STATE.assertEquals(List.of(new V1.Ship("red", 1, 2)), List.of());
        }
        static void holdsItself() {
          List<Object> list = new ArrayList<>();
          list.add(new Vec(1, 2));
          list.add(list);
          STATE.assertEquals(list, list);
        }
      }
      """;

  private static String refused(String check) {
    return String.valueOf(assertThrows(AssertionError.class, () -> module.run(check)).getMessage());
  }

  @Test
  void aValueGoesThroughAllVersionsFromItsOwn() {
    assertEquals(
        "Ship[name=red, vel=Vec[x=3.0, y=4.0], shield=33]", module.run("throughTwoVersions"));
    assertEquals("Ship[name=red, vel=Vec[x=1.0, y=2.0], shield=33]", module.run("fromTheMiddle"));
    assertEquals("OPEN", module.run("aConstant"));
  }

  @Test
  void theSameObjectBecomesTheSame() {
    assertEquals("true", module.run("twice"));
    assertEquals("true", module.run("aCycle"));
  }

  @Test
  void aWholeProgramIsMigratedAndCompared() {
    assertEquals("true", module.run("aProgram"));
  }

  @Test
  void aValueOfTodayIsRefused() {
    assertEquals(
        "a Vec is of no old version: there is nothing to migrate",
        assertThrows(IllegalArgumentException.class, () -> module.run("asToday")).getMessage());
  }

  @Test
  void anotherTypeThanExpectedIsRefused() {
    assertEquals("game.V1$Ship becomes a game.Ship, not a game.Vec", refused("asAnother"));
    assertEquals("game.V2$Disc becomes null, not a game.Shape", refused("toNothing"));
  }

  @Test
  void aHoleThatThrowsNamesTheValue() {
    String message =
        String.valueOf(
            assertThrows(MigrationException.class, () -> module.run("aHoleThatThrows"))
                .getMessage());
    assertTrue(
        message.startsWith("Ship cannot be carried over: From2.shield (From2.java:4) threw"),
        message);
  }

  @Test
  void whatHoldsTheSameIsEqual() {
    module.run("same");
  }

  @Test
  void aDifferenceIsToldByItsPath() {
    assertEquals(
        "the state differs\n  value[0].vel.y\n    expected  4.0\n    actual    5.0",
        refused("nested"));
    assertEquals(
        "the state differs\n  Vec.x\n    expected  0.0\n    actual    -0.0", refused("zeros"));
    assertEquals(
        "the state differs\n  value\n    expected  [1, 2]\n    actual    [2, 1]",
        refused("listsInAnotherOrder"));
    assertEquals(
        """
        the state differs
          Pair.a
            expected  Dot
            actual    null
          Pair.a.at.x
            expected  1.0
            actual    (nothing)
          Pair.a.at.y
            expected  1.0
            actual    (nothing)\
        """,
        refused("variants"));
    assertTrue(refused("nothing").startsWith("the state differs\n"), refused("nothing"));
  }

  @Test
  void entitiesAreComparedByWhichAreTheSame() {
    assertEquals(
        "the state differs\n  Drone @1.swarm[1]\n    expected  Drone @2\n    actual    Drone @3",
        refused("twoThatWereOne").lines().limit(4).reduce((a, b) -> a + "\n" + b).orElse(""));
    assertTrue(refused("anotherCycle").contains("Drone @1.swarm[0]"), refused("anotherCycle"));
  }

  @Test
  void whatIsNoStateOfTodayIsRefused() {
    String thread =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> module.run("noState")).getMessage());
    assertTrue(thread.startsWith("a java.lang.Thread is none of the state types [game."), thread);
    String old =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> module.run("noStateWithin"))
                .getMessage());
    assertTrue(old.startsWith("a game.V1$Ship is none of"), old);
    assertEquals(
        "a java.util.ArrayList holds itself: only an entity may be in a cycle",
        assertThrows(IllegalArgumentException.class, () -> module.run("holdsItself")).getMessage());
  }
}
