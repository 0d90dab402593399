package dev.hearth.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Snapshots of sealed versions are kept, and compared with what they were accepted as. */
final class GoldenSnapshotsTest {
  @TempDir private Path folder;
  private Path kept;
  private UserModule module;

  @BeforeEach
  void versionOne() {
    kept = folder.resolve("golden");
    module =
        new UserModule(folder.resolve("module"))
            .source("Ship", "@HotState record Ship(String name, double vx, double vy) {}")
            .source(
                "Arena",
                """
                @HotState
                public final class Arena implements HotProgram {
                  final Hot<Map<String, Ship>> ships = Hot.of(Map.of());
                  public void start() {}
                  public void step() {}
                }
                """);
    example("new Ship(\"red\", 3, 4)");
  }

  private void example(String ship) {
    module.source(
        "Checks",
        """
        class Checks {
          static void test() {
            GoldenSnapshots.in(Path.of("FOLDER")).check(Arena.class, Checks::example);
          }
          static Arena example() {
            Arena arena = new Arena();
            arena.ships.set(Map.of("a", SHIP));
            return arena;
          }
        }
        """
            .replace("FOLDER", kept.toString().replace("\\", "\\\\"))
            .replace("SHIP", ship));
  }

  /** Version 2, where velocity is one value. */
  private void versionTwo(String vel) {
    module
        .source("Vec", "@HotState record Vec(double x, double y) {}")
        .source("Ship", "@HotState record Ship(String name, Vec vel) {}");
    vel(vel);
    example("new Ship(\"blue\", new Vec(5, 6))");
  }

  private void vel(String vel) {
    module.source(
        "From1",
        """
        @Migrates(1)
        final class From1 extends V1.Migration {
          @Override protected Vec vel(V1.Ship old) { return VEL; }
        }
        """
            .replace("VEL", vel));
  }

  @AfterEach
  void noUpdate() {
    System.clearProperty("hot.golden");
  }

  private void update() {
    System.setProperty("hot.golden", "update");
    module.run("test");
    System.clearProperty("hot.golden");
  }

  private String fails() {
    return String.valueOf(
        assertThrows(AssertionError.class, () -> module.run("test")).getMessage());
  }

  private List<String> files() throws IOException {
    if (!Files.exists(kept)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(kept)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private String text(String name) throws IOException {
    return Files.readString(kept.resolve(name));
  }

  @Test
  void aSealedVersionIsKeptOnce() throws IOException {
    module.seal().run("test");
    assertEquals(List.of("Arena-1.json", "Arena-1.txt"), files());
    String ofOne =
        """
        Arena @1
          ships["a"].name = "red"
          ships["a"].vx = 3.0
          ships["a"].vy = 4.0
        """;
    assertEquals(ofOne, text("Arena-1.txt"));
    byte[] snapshot = Files.readAllBytes(kept.resolve("Arena-1.json"));
    example("new Ship(\"other\", 0, 0)");
    module.compile().run("test");
    assertArrayEquals(snapshot, Files.readAllBytes(kept.resolve("Arena-1.json")));
    assertEquals(ofOne, text("Arena-1.txt"));
  }

  @Test
  void anUnsealedStateIsNotKept() throws IOException {
    module.compile().run("test");
    assertEquals(List.of(), files());
  }

  @Test
  void whatAnOldOneBecomesHasToBeAcceptedOnce() throws IOException {
    module.seal().run("test");
    versionTwo("new Vec(old.vx(), old.vy())");
    module.compile();
    assertEquals(
        kept.resolve("Arena-1.json")
            + """
             is restored to something else than was accepted. If that is right, -Dhot.golden=update accepts it:
              Arena @1.ships["a"].vx
                expected  3.0
                actual    (nothing)
              Arena @1.ships["a"].vy
                expected  4.0
                actual    (nothing)
              Arena @1.ships["a"].vel.x
                expected  (nothing)
                actual    3.0
              Arena @1.ships["a"].vel.y
                expected  (nothing)
                actual    4.0\
            """,
        fails());
    byte[] snapshot = Files.readAllBytes(kept.resolve("Arena-1.json"));
    update();
    assertTrue(text("Arena-1.txt").contains("ships[\"a\"].vel.x = 3.0\n"), text("Arena-1.txt"));
    assertArrayEquals(snapshot, Files.readAllBytes(kept.resolve("Arena-1.json")));
    module.run("test");
    module.seal().run("test");
    assertEquals(List.of("Arena-1.json", "Arena-1.txt", "Arena-2.json", "Arena-2.txt"), files());
  }

  @Test
  void aMigrationThatChangesItsMindFails() throws IOException {
    module.seal().run("test");
    versionTwo("new Vec(old.vx(), old.vy())");
    module.seal();
    update();
    vel("new Vec(old.vy(), old.vx())");
    module.compile();
    String message = fails();
    assertTrue(
        message.contains("ships[\"a\"].vel.x\n    expected  3.0\n    actual    4.0"), message);
    assertFalse(message.contains("Arena-2.json"), message);
  }

  @Test
  void oneThatCannotBeRestoredFails() throws IOException {
    module.seal().run("test");
    versionTwo("new Vec(1 / (int) (old.vx() - 3), old.vy())");
    module.compile();
    String message = fails();
    assertTrue(
        message.startsWith(
            kept.resolve("Arena-1.json") + " cannot be restored: Arena.ships[\"a\"] (a V1.Ship)"),
        message);
    assertTrue(message.contains("/ by zero"), message);
    assertTrue(
        message.endsWith(
            "If this version is supported no more, delete Arena-1.json and Arena-1.txt"),
        message);
    System.setProperty("hot.golden", "update");
    assertEquals(message, fails());
  }

  @Test
  void oneThatIsDamagedFails() throws IOException {
    module.seal().run("test");
    Files.writeString(kept.resolve("Arena-1.json"), text("Arena-1.json").replace("red", "rad"));
    assertTrue(fails().contains("it is damaged"), fails());
  }

  @Test
  void oneWithoutATextWasNeverAccepted() throws IOException {
    module.seal().run("test");
    Files.delete(kept.resolve("Arena-1.txt"));
    assertEquals(
        kept.resolve("Arena-1.json")
            + " was never accepted: Arena-1.txt is missing. -Dhot.golden=update does",
        fails());
    update();
    module.run("test");
  }

  @Test
  void anExampleThatIsNotRestoredToItselfFails() {
    module.source(
        "Ship",
        "@HotState record Ship(String name, double vx, double vy) { Ship { vx = vx + 1; } }");
    module.seal();
    String message = fails();
    assertTrue(
        message.contains(
            "is not restored to the state it is of:\n"
                + "  Arena @1.ships[\"a\"].vx\n    expected  4.0\n    actual    5.0"),
        message);
  }

  @Test
  void filesOfOthersAreLeftAlone() throws IOException {
    Files.createDirectories(kept);
    Files.writeString(kept.resolve("Arena-x.json"), "");
    Files.writeString(kept.resolve("Lobby-1.json"), "");
    module.seal().run("test");
    assertEquals(List.of("Arena-1.json", "Arena-1.txt", "Arena-x.json", "Lobby-1.json"), files());
  }

  @Test
  void lineEndsOfAnotherSystemAreTheSameText() throws IOException {
    module.seal().run("test");
    Files.writeString(kept.resolve("Arena-1.txt"), text("Arena-1.txt").replace("\n", "\r\n"));
    module.run("test");
  }
}
