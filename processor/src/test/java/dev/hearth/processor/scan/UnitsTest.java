package dev.hearth.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnitsTest {
  @TempDir private Path folder;

  @Test
  void aUnitIsPartOfTheComponentInEveryRound() {
    Compiled compiled =
        new Sources(folder)
            .with(
                """
                package game;
                @HotState record Timer(@Unit("ms") long left, @Unit("N m") List<Double> t, int n) {
                  static final String METRES = "m" + "/s";
                }
                """,
                """
                package game;
                @HotState final class Car {
                  @Unit(Timer.METRES) private final Hot<Double> speed = Hot.of(0.0);
                  @Unit("s") private final int made = 1;
                }
                """)
            .generatedIn(1, "package game; class Late1 {}")
            .generatedIn(2, "package game; class Late2 {}")
            .compile();
    assertEquals(
        "record {left: long ms, t: List<Double> N m, n: int}", compiled.type("game.Timer"));
    assertEquals("entity {speed: double m/s}", compiled.type("game.Car"));
    for (Scan scan : compiled.processor().scans) {
      assertEquals(compiled.schema(), scan.schema());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " ms", "ms ", "m\\ns", "m\\u0000", "m\\u2028s", "\\uD800"})
  void refusesWhatIsNoSymbol(String unit) {
    Compiled compiled =
        new Sources(folder)
            .with(
                "package game; @HotState record Timer(@Unit(\"" + unit + "\") long left) {}",
                "package game; @HotState final class Car { @Unit(\""
                    + unit
                    + "\") private final Hot<Double> speed = Hot.of(0.0); }")
            .compile();
    assertEquals(List.of("not-state Car.speed", "not-state Timer.left"), compiled.problems());
    assertTrue(compiled.scan().problems().get(0).message().contains("@Unit"));
  }
}
