package dev.hearth.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Several versions, each to the next. */
final class ChainTest {
  @Test
  void eachVersionLeadsToTheNext() {
    Project project =
        new Project()
            .sealed(
                """
                program game.Arena {ships: List<game.Ship>}
                record game.Ship {pos: game.Vec, speed: int, mark: game.Mark}
                record game.Vec {x: int}
                record game.Mark {text: String}
                record game.Junk {a: int}
                """)
            .sealed(
                """
                program game.Arena {ships: List<game.Ship>, round: long}
                record game.Ship {pos: game.Vec, speed: long, mark: game.Mark}
                record game.Vec {x: int}
                record game.Mark {text: String}
                """)
            .now(
                """
                program game.World {ships: List<game.Ship>, turn: long}
                record game.Ship {pos: game.Vec, speed: double, mark: game.Mark}
                record game.Vec {x: long}
                record game.Mark {text: String}
                """)
            .renamedType(2, "game.Arena", "game.World")
            .renamedMember(2, "game.Arena.round", "turn")
            .with(
                """
                package game;
                import dev.hearth.Hot;
                import java.util.*;
                public final class World {
                  final Hot<List<Ship>> ships = Hot.of(List.of());
                  final Hot<Long> turn = Hot.of(9L);
                }
                """,
                """
                package game;
                final class From2 extends V2.Migration {
                  @Override protected double speed(V2.Ship old) { return old.speed(); }
                }
                """,
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    Mark mark = new Mark("m");
                    V1.Arena one = new V1.Arena(List.of(new V1.Ship(new V2.Vec(1), 2, mark)));
                    V2.Arena two = new V1.Migration() {}.migrate(one);
                    World now = new From2().migrate(two);
                    return List.of(two.ships(), two.round(), now.ships.get(), now.turn.get());
                  }
                }
                """);
    Program program = project.compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        List.of(
            "[Ship[pos=Vec[x=1], speed=2, mark=Mark[text=m]]]",
            "9",
            "[Ship[pos=Vec[x=1], speed=2.0, mark=Mark[text=m]]]",
            "9"),
        program.texts("game.Check"));
    assertFalse(project.generated(1).contains("record Vec"), "Vec is V2.Vec in version 1 as well");
    assertTrue(project.generated(1).contains("record Junk"), "what is gone can still be read");
    assertFalse(project.generated(2).contains("record Mark"), "Mark never changed");
  }

  @Test
  void initialiserThatDidNotLastIsAHole() {
    Project project =
        new Project()
            .sealed("program game.Arena {n: int}")
            .sealed("program game.Arena {n: int, gone: int, wider: int, same: int}")
            .now("program game.Arena {n: int, wider: long, same: int}")
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected int gone(V1.Arena old) { return 1; }
                  @Override protected int wider(V1.Arena old) { return 2; }
                }
                """,
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    V2.Arena two = new From1().migrate(new V1.Arena(5));
                    Arena now = new V2.Migration().migrate(two);
                    return List.of(two.n(), two.gone(), two.wider(), two.same(), now != null);
                  }
                }
                """);
    Program program = project.compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(List.of("5", "1", "2", "0", "true"), program.texts("game.Check"));
  }

  @Test
  void eachVersionHasItsOwnPackage() {
    Program program =
        new Project()
            .sealed("program old.Arena {s: old.Ship}\nrecord old.Ship {x: int}")
            .sealed("program mid.Arena {s: mid.Ship}\nrecord mid.Ship {x: int}")
            .now("program now.Arena {s: now.Ship}\nrecord now.Ship {x: int}")
            .renamedType(1, "old.Arena", "mid.Arena")
            .renamedType(1, "old.Ship", "mid.Ship")
            .renamedType(2, "mid.Arena", "now.Arena")
            .renamedType(2, "mid.Ship", "now.Ship")
            .with(
                """
                package other;
                final class Check {
                  static Object run() {
                    old.V1.Ship one = new old.V1.Ship(1);
                    mid.V2.Ship two = new old.V1.Migration() {}.migrate(one);
                    return new mid.V2.Migration() {}.migrate(two).x();
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(1, program.run("other.Check"));
  }

  @Test
  void ofSeveralRootsTheOneThatRunsIsTheWholeState() {
    Program program =
        new Project()
            .sealed(
                """
                program game.B {n: int, ship: game.Ship}
                program game.A {n: int, ship: game.Ship}
                record game.Ship {}
                """)
            .now(
                """
                program game.B {n: int, ship: game.Ship}
                program game.A {n: int, ship: game.Ship}
                record game.Ship {size: int}
                """)
            .with(
                root("A"),
                root("B"),
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected int size(V1.Ship old) {
                    return program() instanceof V1.A a ? a.n() : ((V1.B) program()).n();
                  }
                }
                """,
                """
                package game;
                final class Check {
                  static Object run() {
                    return new From1().migrate(new V1.A(1, new V1.Ship())).ship.get()
                        + " " + new From1().migrate(new V1.B(2, new V1.Ship())).ship.get();
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals("Ship[size=1] Ship[size=2]", program.run("game.Check"));
  }

  private static String root(String name) {
    return """
    package game;
    import dev.hearth.*;
    public final class NAME {
      final Hot<Integer> n = Hot.of(0);
      final Hot<Ship> ship = Hot.of(new Ship(0));
    }
    """
        .replace("NAME", name);
  }

  @Test
  void noRootNoProgram() {
    Project project = new Project().sealed("record game.A {n: int}").now("record game.A {n: long}");
    assertEquals(List.of(), project.compile().complaints());
    assertFalse(project.generated(1).contains("program"));
  }

  @Test
  void versionThatOnlyGainedTypesHasAnEmptyMigration() {
    Program program =
        new Project()
            .sealed("record game.A {n: int}")
            .now("record game.A {n: int}\nrecord game.B {n: int}")
            .with(
                """
                package game;
                final class Check {
                  static Object run() { return new V1.Migration() {}.toString().isEmpty(); }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(false, program.run("game.Check"));
  }
}
