package dev.hearth.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sealed types: what their values become, and in which family. */
final class FamiliesTest {
  private static final String IMPORTS = "package game;\nimport java.util.*;\n";

  @Test
  void variantsOfEveryKindAndOfSeveralFamiliesGoOn() {
    Program program =
        new Project()
            .sealed(
                """
                sealed game.Shape {game.Round, game.Square}
                sealed game.Round {game.Circle, game.Preset}
                sealed game.Named {game.Square, game.Preset, game.Ball}
                record game.Circle {r: int}
                record game.Square {a: int}
                enum game.Preset {SMALL, BIG}
                entity game.Ball {name: String}
                record game.Page {shapes: List<game.Shape>, named: List<game.Named>, one: game.Round}
                """)
            .now(
                """
                sealed game.Shape {game.Round, game.Square}
                sealed game.Round {game.Circle, game.Preset}
                sealed game.Named {game.Square, game.Preset, game.Ball}
                record game.Circle {r: long}
                record game.Square {a: int}
                enum game.Preset {SMALL, BIG}
                entity game.Ball {name: String}
                record game.Page {shapes: List<game.Shape>, named: List<game.Named>, one: game.Round}
                """)
            .with(
                IMPORTS
                    + """
                    @SuppressWarnings("exports")
                    final class Check {
                      static Object run() {
                        V1.Square square = new V1.Square(3);
                        V1.Page old = new V1.Page(
                            List.of(new V1.Circle(2), square, V1.Preset.BIG),
                            List.of(square, V1.Preset.SMALL, new V1.Ball("b")),
                            null);
                        Page page = new V1.Migration() {}.migrate(old);
                        return List.of(
                            page.shapes(),
                            page.named().subList(0, 2),
                            page.named().get(2) instanceof Ball,
                            page.shapes().get(1) == page.named().get(0),
                            page.one() == null);
                      }
                    }
                    """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        List.of("[Circle[r=2], Square[a=3], BIG]", "[Square[a=3], SMALL]", "true", "true", "true"),
        program.texts("game.Check"));
  }

  @Test
  void variantThatIsNoMoreIsMadeAnother() {
    Program program =
        new Project()
            .sealed(
                """
                sealed game.Shape {game.Circle, game.Square}
                record game.Circle {r: int}
                record game.Square {a: int}
                record game.Page {shapes: List<game.Shape>}
                """)
            .now(
                """
                sealed game.Shape {game.Circle}
                record game.Circle {r: int}
                record game.Page {shapes: List<game.Shape>}
                """)
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected Shape make(V1.Square old) { return new Circle(-old.a()); }
                }
                """,
                IMPORTS
                    + """
                    final class Check {
                      static Object run() {
                        return List.of(new From1().migrate(
                            new V1.Page(List.of(new V1.Square(3), new V1.Circle(2)))));
                      }
                    }
                    """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(List.of("Page[shapes=[Circle[r=-3], Circle[r=2]]]"), program.texts("game.Check"));
  }

  @Test
  void regroupedAndRenamedFamiliesKeepTheirLeaves() {
    Program program =
        new Project()
            .sealed(
                """
                sealed game.Shape {game.Round, game.Square}
                sealed game.Round {game.Circle, game.Oval}
                record game.Circle {r: int}
                record game.Oval {r: int}
                record game.Square {a: int}
                record game.Page {shapes: List<game.Shape>, round: game.Round}
                """)
            .now(
                """
                sealed game.Figure {game.Soft, game.Circle}
                sealed game.Soft {game.Square, game.Oval}
                record game.Circle {r: int}
                record game.Oval {r: int}
                record game.Square {a: int}
                record game.Page {shapes: List<game.Figure>, round: game.Figure}
                """)
            .with(
                IMPORTS
                    + """
                    final class Check {
                      static Object run() {
                        return List.of(new V1.Migration() {}.migrate(new V1.Page(
                            List.of(new V1.Square(3), new V1.Circle(2), new V1.Oval(1)),
                            new V1.Oval(4))));
                      }
                    }
                    """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        List.of("Page[shapes=[Square[a=3], Circle[r=2], Oval[r=1]], round=Oval[r=4]]"),
        program.texts("game.Check"));
  }

  @Test
  void familyThatIsNoMoreIsDecidedThoughItsVariantsGoOn() {
    Program program =
        new Project()
            .sealed(
                """
                sealed game.Shape {game.Circle, game.Square}
                record game.Circle {r: int}
                record game.Square {a: int}
                record game.Page {shapes: List<game.Shape>, circle: game.Circle}
                """)
            .now(
                """
                record game.Shape {text: String}
                record game.Circle {r: long}
                record game.Page {shapes: List<game.Shape>, circle: game.Circle}
                """)
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected Shape make(V1.Shape old) { return new Shape("" + old); }
                }
                """,
                IMPORTS
                    + """
                    final class Check {
                      static Object run() {
                        V1.Circle circle = new V1.Circle(2);
                        From1 from = new From1();
                        Page page = from.migrate(
                            new V1.Page(List.of(new V1.Square(3), circle, circle), circle));
                        return List.of(page, page.shapes().get(1) == page.shapes().get(2));
                      }
                    }
                    """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        List.of(
            "Page[shapes=[Shape[text=Square[a=3]], Shape[text=Circle[r=2]],"
                + " Shape[text=Circle[r=2]]], circle=Circle[r=2]]",
            "true"),
        program.texts("game.Check"));
  }

  @Test
  void variantThatTwoFamiliesHaveNoMoreIsDecidedForEach() {
    Project project =
        new Project()
            .sealed(
                """
                sealed game.A {game.Circle, game.InA}
                sealed game.B {game.Circle, game.InB}
                record game.Circle {r: int, makeA: int}
                record game.InA {}
                record game.InB {}
                record game.Page {a: game.A, b: game.B, circle: game.Circle}
                """)
            .now(
                """
                sealed game.A {game.InA}
                sealed game.B {game.InB}
                record game.Circle {r: int, makeA: int}
                record game.InA {}
                record game.InB {}
                record game.Page {a: game.A, b: game.B, circle: game.Circle}
                """)
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected A makeA_(V1.Circle old) { return new InA(); }
                  @Override protected B makeB(V1.Circle old) { return new InB(); }
                }
                """,
                IMPORTS
                    + """
                    final class Check {
                      static Object run() {
                        V1.Circle circle = new V1.Circle(2, 3);
                        return List.of(new From1().migrate(new V1.Page(circle, circle, circle)));
                      }
                    }
                    """);
    Program program = project.compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        List.of("Page[a=InA[], b=InB[], circle=Circle[r=2, makeA=3]]"),
        program.texts("game.Check"));
  }

  @Test
  void oneVariantIsEnough() {
    Program program =
        new Project()
            .sealed("sealed game.Only {game.One}\nrecord game.One {n: int}")
            .now("sealed game.Only {game.One}\nrecord game.One {n: long}")
            .with(
                IMPORTS
                    + """
                    final class Check {
                      static Object run() {
                        V1.Only old = new V1.One(1);
                        return List.of(new V1.Migration() {}.migrate(old));
                      }
                    }
                    """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(List.of("One[n=1]"), program.texts("game.Check"));
  }
}
