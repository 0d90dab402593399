package dev.hearth.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.test.harness.Report;
import dev.hearth.test.harness.Tiny;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Live reloads of a tiny program whose enums and sealed interfaces change. */
final class ChoicesTest {
  private static final String COLOURS =
      "new EnumMap<>(Map.of(Colour.RED, 1, Colour.GREEN, 2, Colour.BLUE, 3))";
  private static final String SHAPES = "List.of(new Dot(1), new Disc(2, 3), new Dot(4))";
  private static final String DOT = "@HotState record Dot(int x) implements Shape {}\n";
  private static final String DISC = "@HotState record Disc(int x, int r) implements Shape {}\n";
  private static final String SHAPE = "@HotState sealed interface Shape permits ";

  @TempDir Path folder;

  @Test
  void constantsThatAreAddedAndReorderedAreCarriedByName() {
    try (Tiny tiny = colours()) {
      save(tiny, "BLUE, BLACK, RED, GREEN");
      carries(tiny, 2, "{BLUE=3, RED=1, GREEN=2}");
    }
  }

  @Test
  void removedConstantIsAskedFor() {
    try (Tiny tiny = colours()) {
      save(tiny, "RED, BLUE, GREY");
      refused(tiny, "undecided-constant] Colour.GREEN");
      tiny.decide("", "@Override protected Colour GREEN(V1.Colour old) { return Colour.GREY; }");
      carries(tiny, 2, "{RED=1, BLUE=3, GREY=2}");
    }
  }

  @Test
  void renamedConstantIsAskedFor() {
    try (Tiny tiny = colours()) {
      save(tiny, "RED, GREENISH, BLUE");
      Report refused = refused(tiny, "undecided-constant] Colour.GREEN");
      String rename = "@Renamed(from = \"Colour.GREEN\", to = \"GREENISH\")";
      assertTrue(refused.messages().contains(rename), refused::text);
      tiny.decide(rename, "");
      carries(tiny, 2, "{RED=1, GREENISH=2, BLUE=3}");
    }
  }

  @Test
  void addedVariantIsCarriedWithANote() {
    try (Tiny tiny = shapes()) {
      save(
          tiny,
          SHAPE + "Dot, Disc, Box {}\n",
          DOT,
          DISC,
          "@HotState record Box(int w) implements Shape {}");
      Report reloaded = carries(tiny, 2, "[Dot[x=1], Disc[x=2, r=3], Dot[x=4]]");
      assertTrue(reloaded.notes().contains("Box is a new variant of Shape"), reloaded::text);
    }
  }

  @Test
  void removedVariantIsAskedFor() {
    try (Tiny tiny = shapes()) {
      save(tiny, SHAPE + "Dot {}\n", DOT);
      refused(tiny, "undecided-variant] Disc");
      tiny.decide(
          "", "@Override protected Shape make(V1.Disc old) { return new Dot(old.x() * old.r()); }");
      carries(tiny, 2, "[Dot[x=1], Dot[x=6], Dot[x=4]]");
    }
  }

  @Test
  void renamedVariantIsAskedFor() {
    try (Tiny tiny = shapes()) {
      save(tiny, SHAPE + "Dot, Circle {}\n", DOT, DISC.replace("Disc", "Circle"));
      Report refused = refused(tiny, "undecided-variant] Disc");
      String rename = "@Renamed(from = \"Disc\", to = \"Circle\")";
      assertTrue(refused.messages().contains(rename), refused::text);
      tiny.decide(rename, "");
      carries(tiny, 2, "[Dot[x=1], Circle[x=2, r=3], Dot[x=4]]");
    }
  }

  private Tiny colours() {
    Tiny tiny =
        Tiny.start(
            folder,
            Tiny.program(
                1, "Map<Colour, Integer>", COLOURS, "@HotState enum Colour { RED, GREEN, BLUE }"));
    assertEquals("{RED=1, GREEN=2, BLUE=3}", tiny.first(1).state());
    return tiny;
  }

  private static void save(Tiny tiny, String constants) {
    tiny.save(
        Tiny.program(
            2, "Map<Colour, Integer>", "Map.of()", "@HotState enum Colour { " + constants + " }"));
  }

  private Tiny shapes() {
    String types = SHAPE + "Dot, Disc {}\n" + DOT + DISC;
    return Tiny.start(folder, Tiny.program(1, "List<Shape>", SHAPES, types));
  }

  private static void save(Tiny tiny, String family, String... variants) {
    tiny.save(Tiny.program(2, "List<Shape>", "List.of()", family + String.join("", variants)));
  }

  private static Report refused(Tiny tiny, String problem) {
    Report refused = tiny.report("refused");
    assertTrue(refused.messages().contains("[hot:" + problem), refused::text);
    tiny.next();
    return refused;
  }

  private static Report carries(Tiny tiny, int code, String state) {
    Report reloaded = tiny.report("reloaded");
    assertEquals(state, tiny.first(code).state());
    tiny.next();
    tiny.check();
    return reloaded;
  }
}
