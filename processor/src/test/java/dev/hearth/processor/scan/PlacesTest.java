package dev.hearth.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlacesTest {
  @TempDir private Path folder;

  @Test
  void findsTheLineOfEachProblemInTheLastOfManyRounds() {
    Compiled compiled =
        new Sources(folder)
            .with(
                """
                package game;
                @HotState
                public record Ship(
                    int a,
                    Runnable code,
                    Ghost ghost) {
                  @HotState
                  static class Inside {}
                }
                """,
                """
                package game;

                @HotState
                public final class Enemy {
                  private int hp;
                  public Enemy() {}
                }
                """,
                "package game;\n@HotState interface Open {}",
                "package game;\n\n@HotState record A$B() {}",
                "package game;\n@Renamed(from = \"A\", to = \"B\")\nclass Lost {}")
            .generatedIn(1, "package game; class Late {}")
            .generatedIn(2, "package game; class Ghost {}")
            .compile();
    assertEquals(
        List.of(
            "A$B.java:3 A.B",
            "Enemy.java:5 Enemy.hp",
            "Open.java:2 Open",
            "Ship.java:5 Ship.code",
            "Ship.java:6 Ship.ghost",
            "Ship.java:8 Ship.Inside",
            "Lost.java:3 Lost"),
        compiled.lines());
  }
}
