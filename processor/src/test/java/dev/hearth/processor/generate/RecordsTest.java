package dev.hearth.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Records and enums: what is carried, what is a hole, and what a person can override. */
final class RecordsTest {
  @Test
  void theDesignsExampleRuns() {
    Program program =
        Examples.ships()
            .with(
                Examples.FROM1,
                """
                package game;
                final class Check {
                  static Object run() {
                    From1 from = new From1();
                    V1.Ship old = new V1.Ship(new Vec(0, 1), 3, 4);
                    return java.util.List.of(
                        from.migrate(old), from.migrate(old) == from.migrate(old));
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        List.of("Ship[pos=Vec[x=0.0, y=1.0], vel=Vec[x=3.0, y=4.0], shield=1.0]", "true"),
        program.texts("game.Check"));
  }

  @Test
  void undecidedHoleDoesNotCompile() {
    Program program =
        Examples.ships().with("package game;\nfinal class From1 extends V1.Migration {}").compile();
    assertTrue(program.complaints().get(0).contains("is not abstract and does not override"));
  }

  @Test
  void componentsAreReorderedRenamedAndOverridden() {
    Program program =
        new Project()
            .sealed("record game.Ship {a: int, b: int, c: String}")
            .now("record game.Ship {c: Optional<String>, b: int, a: int, sum: int}")
            .renamedMember(1, "game.Ship.a", "b")
            .renamedMember(1, "game.Ship.b", "a")
            .with(
                """
                package game;
                import java.util.*;
                final class From1 extends V1.Migration {
                  @Override protected int sum(V1.Ship old) { return a(old) + b(old); }
                  @Override protected Optional<String> c(V1.Ship old) {
                    return super.c(old).map(String::toUpperCase);
                  }
                }
                """,
                """
                package game;
                final class Check {
                  static Object run() {
                    return new From1().migrate(new V1.Ship(1, 2, "x")).toString();
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals("Ship[c=Optional[X], b=1, a=2, sum=3]", program.run("game.Check"));
  }

  @Test
  void recordsWithoutComponents() {
    Program program =
        new Project()
            .sealed("record game.A {}\nrecord game.B {n: int}\nrecord game.C {}")
            .now("record game.A {n: int}\nrecord game.B {}\nrecord game.D {}")
            .renamedType(1, "game.C", "game.D")
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected int n(V1.A old) { return 1; }
                }
                """,
                """
                package game;
                final class Check {
                  static Object run() {
                    From1 from = new From1();
                    return java.util.List.of(
                        from.migrate(new V1.A()), from.migrate(new V1.B(1)),
                        from.migrate(new V1.C()));
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(List.of("A[n=1]", "B[]", "D[]"), program.texts("game.Check"));
  }

  @Test
  void constantsAreFoundByName() {
    Program program =
        new Project()
            .sealed("enum game.Phase {WARMUP, OVERTIME, END, toString}\nenum game.None {}")
            .now("enum game.Phase {EXTRA, FINISH, WARMUP}\nenum game.None {SOME}")
            .renamedMember(1, "game.Phase.END", "FINISH")
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected Phase OVERTIME(V1.Phase old) { return Phase.EXTRA; }
                  @Override protected Phase toString_(V1.Phase old) { return migrate(V1.Phase.END); }
                }
                """,
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    From1 from = new From1();
                    return Arrays.stream(V1.Phase.values()).map(from::migrate).toList();
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(List.of("WARMUP", "EXTRA", "FINISH", "FINISH"), program.texts("game.Check"));
  }

  @Test
  void typeOfAnotherKindIsMade() {
    Program program =
        new Project()
            .sealed(
                """
                enum game.Mode {A, B}
                record game.Page {mode: game.Mode, all: List<game.Mode>, point: game.Point}
                record game.Point {x: int}
                """)
            .now(
                """
                sealed game.Mode {game.On, game.Off}
                record game.On {level: int}
                record game.Off {}
                record game.Page {mode: game.Mode, all: List<game.Mode>, point: game.Dot}
                entity game.Dot {x: int}
                """)
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected Mode make(V1.Mode old) {
                    return old == V1.Mode.A ? new Off() : new On(old.ordinal());
                  }
                  @Override protected Dot make(V1.Point old) {
                    return dev.hearth.migrate.Carry.create(this, old, Dot.class);
                  }
                }
                """,
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    Page page = new From1().migrate(new V1.Page(
                        V1.Mode.A, List.of(V1.Mode.A, V1.Mode.B), new V1.Point(1)));
                    return List.of(page.mode(), page.all(), page.point() != null);
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(List.of("Off[]", "[Off[], On[level=1]]", "true"), program.texts("game.Check"));
  }

  @Test
  void chainOfAMillionLinksAndSharedValues() {
    Program program =
        new Project()
            .sealed(
                """
                record game.Link {next: game.Link, n: int}
                sealed game.Node {game.End, game.Cons}
                record game.End {}
                record game.Cons {head: int, tail: game.Node}
                """)
            .now(
                """
                record game.Link {next: game.Link, n: long}
                sealed game.Node {game.End, game.Cons}
                record game.End {}
                record game.Cons {head: long, tail: game.Node}
                """)
            .with(
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    V1.Link links = null;
                    V1.Node nodes = new V1.End();
                    for (int i = 0; i < 1_000_000; i++) {
                      links = new V1.Link(links, i);
                      nodes = new V1.Cons(i, nodes);
                    }
                    V1.Migration migration = new V1.Migration() {};
                    long sum = 0;
                    for (Link l = migration.migrate(links); l != null; l = l.next()) {
                      sum += l.n();
                    }
                    Node node = migration.migrate(nodes);
                    while (node instanceof Cons cons) {
                      sum += cons.head();
                      node = cons.tail();
                    }
                    return sum;
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(999_999_000_000L, program.run("game.Check"));
  }
}
