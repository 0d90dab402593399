package dev.hearth.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EnumScanTest {
  @TempDir private Path folder;

  @Test
  void readsConstantsInDeclaredOrderWhateverTheirBodies() {
    Compiled compiled =
        compile(
            """
            package game;
            @HotState public enum Mode {
              FAST(2) { @Override int speed() { return 9; } },
              SLOW(1);
              public static final Mode DEFAULT = SLOW;
              private final int speed;
              Mode(int speed) { this.speed = speed; }
              int speed() { return speed; }
            }
            """,
            "package game; @HotState enum None {}");
    assertEquals("enum {FAST, SLOW}", compiled.type("game.Mode"));
    assertEquals("enum {}", compiled.type("game.None"));
    assertEquals(List.of(), compiled.problems());
  }

  @Test
  void refusesAnEnumThatIsAProgram() {
    Compiled compiled =
        compile(
            """
            package game;
            @HotState enum Arena implements HotProgram {
              ONE;
              public void start() {}
              public void step() {}
            }
            """);
    assertEquals(List.of("not-state Arena"), compiled.problems());
  }

  private Compiled compile(String... texts) {
    return new Sources(folder).with(texts).compile();
  }
}
