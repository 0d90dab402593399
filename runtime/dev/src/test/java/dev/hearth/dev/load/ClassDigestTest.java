package dev.hearth.dev.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.hearth.dev.fixture.TestModule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassDigestTest {
  private static final String SHIP =
      """
      package game;
      public class Ship {
        static final long BIG = 1L << 40;
        static final double HALF = 0.5;
        @Deprecated int fly(String how) {
          try {
            Runnable r = () -> System.out.println(how + BIG);
            r.run();
            return how.length();
          } finally {
            System.out.println(HALF);
          }
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void linesThatMoveDoNotCount() {
    assertEquals(digest(SHIP), digest("// a comment\n\n" + SHIP.replace("try {", "\n\ntry {")));
  }

  @Test
  void allElseDoes() {
    String before = digest(SHIP);
    assertNotEquals(before, digest(SHIP.replace("40", "41")));
    assertNotEquals(before, digest(SHIP.replace("how.length()", "how.length() + 1")));
    assertNotEquals(before, digest(SHIP.replace("int fly", "public int fly")));
    assertNotEquals(before, digest(SHIP.replace("@Deprecated ", "")));
  }

  @Test
  void pinnedClassesThatChangedAreNamed() {
    PinnedChanges pinned = new PinnedChanges();
    assertEquals(List.of(), pinned.in(code(SHIP), "game.Ship"::equals));
    assertEquals(List.of(), pinned.in(code("\n" + SHIP), "game.Ship"::equals));
    Code changed = code(SHIP.replace("40", "41"));
    assertEquals(List.of("game.Ship"), pinned.in(changed, "game.Ship"::equals));
    assertEquals(List.of("game.Ship"), pinned.in(changed, "game.Ship"::equals));
    assertEquals(List.of(), pinned.in(code(SHIP), "game.Ship"::equals));
  }

  private String digest(String source) {
    return ClassDigest.of(code(source).classFile("game.Ship").orElseThrow());
  }

  private Code code(String source) {
    TestModule module = new TestModule(folder);
    module.save("game.Ship", source);
    return Code.read(module.build().classes());
  }
}
