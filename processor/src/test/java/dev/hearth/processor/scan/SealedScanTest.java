package dev.hearth.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SealedScanTest {
  @TempDir private Path folder;

  @Test
  void readsVariantsOfEveryKindInPermittedOrder() {
    Compiled compiled =
        compile(
            """
            package game;
            @HotState public sealed interface Shape permits Square, Shape.Circle, Mode, Round, Blob {
              @HotState record Circle(double r) implements Shape {}
            }
            """,
            "package game; @HotState record Square(double side) implements Shape {}",
            "package game; @HotState enum Mode implements Shape { FLAT { } }",
            """
            package game;
            @HotState sealed interface Round extends Shape permits Ball {}
            @HotState record Ball() implements Round {}
            """,
            """
            package game;
            @HotState final class Blob implements Shape {
              private final Hot<Integer> size = Hot.of(1);
            }
            """);
    assertEquals(
        "sealed {game.Blob, game.Mode, game.Round, game.Shape$Circle, game.Square}",
        compiled.type("game.Shape"));
    assertEquals("sealed {game.Ball}", compiled.type("game.Round"));
    assertEquals("entity {size: int}", compiled.type("game.Blob"));
    assertEquals(List.of(), compiled.problems());
    assertTrue(compiled.success(), compiled.errors()::toString);
  }

  @Test
  void readsImpliedVariantsInOrderAndOnceInEveryRound() {
    Compiled compiled =
        new Sources(folder)
            .with(
                """
                package game;
                @HotState sealed interface Shape {
                  @HotState record Square() implements Shape {}
                  @HotState record Circle() implements Shape {}
                  @HotState enum Blob implements Shape { A }
                }
                """)
            .generatedIn(1, "package game; class Late1 {}")
            .generatedIn(2, "package game; class Late2 {}")
            .compile();
    assertEquals(4, compiled.processor().scans.size());
    for (Scan scan : compiled.processor().scans) {
      assertEquals(
          List.of("game.Shape$Blob", "game.Shape$Circle", "game.Shape$Square"),
          scan.schema().type("game.Shape").variants());
    }
  }

  @Test
  void refusesAnOpenInterface() {
    Compiled compiled = compile("package game; @HotState interface Shape {}");
    assertEquals(List.of("open-hierarchy Shape"), compiled.problems());
    assertEquals(
        """
        Shape is open: a class that is not known yet could implement it

          Make it sealed, and list its variants after permits.""",
        compiled.message());
  }

  @Test
  void refusesANonSealedVariantByItsOwnName() {
    Compiled compiled =
        compile(
            """
            package game;
            @HotState sealed interface Shape {
              @HotState record Circle() implements Shape {}
              @HotState non-sealed interface Blob extends Shape {}
              non-sealed class Square implements Shape {}
            }
            """);
    assertEquals(
        List.of("open-hierarchy Shape.Blob", "open-hierarchy Shape.Square"), compiled.problems());
    assertEquals("sealed {game.Shape$Circle}", compiled.type("game.Shape"));
  }

  @Test
  void refusesVariantsWithoutHotState() {
    Compiled compiled =
        compile(
            """
            package game;
            @HotState sealed interface Shape permits Shape.Circle, Square, Base {
              record Circle() implements Shape {}
            }
            """,
            "package game; record Square() implements Shape {}",
            "package game; abstract sealed class Base implements Shape permits Deep {}",
            "package game; final class Deep extends Base {}");
    assertEquals(
        List.of("not-state Base", "not-state Shape.Circle", "not-state Square"),
        compiled.problems());
    assertTrue(
        compiled.scan().problems().get(0).message().contains("Make Base a sealed interface"));
    assertTrue(
        compiled.scan().problems().get(1).message().contains("Put @HotState on Shape.Circle."));
  }

  @Test
  void refusesGenericFamiliesAndGenericVariants() {
    Compiled compiled =
        compile(
            """
            package game;
            @HotState sealed interface Option<T> {
              @HotState record None() implements Option<String> {}
            }
            """,
            """
            package game;
            @HotState sealed interface Shape {
              @HotState record Box<T>(T value) implements Shape {}
            }
            """);
    assertEquals(List.of("not-state Option", "not-state Shape.Box"), compiled.problems());
  }

  private Compiled compile(String... texts) {
    return new Sources(folder).with(texts).compile();
  }
}
