package dev.hearth.test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.HotProgram;
import dev.hearth.Snapshots;
import dev.hearth.snapshot.DryRun;
import dev.hearth.snapshot.DryRunMain;
import dev.hearth.snapshot.SnapshotException;
import dev.hearth.test.harness.Build;
import dev.hearth.test.harness.Loaded;
import dev.hearth.test.harness.SourceModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A snapshot is migrated for a try: what the report says, and that nothing is touched. */
final class DryRunTest {
  private static final String HEADER =
      """
      package game;
      import dev.hearth.*;
      import dev.hearth.annotations.*;
      import java.util.*;
      """;

  @TempDir Path folder;
  private SourceModule module;
  private Path file;

  @BeforeEach
  void save() {
    module = SourceModule.in(folder.resolve("game"));
    file = folder.resolve("arena.json");
    arena(
        """
        Ship shared = new Ship("red", 3, 4, 7);
        ships.set(List.of(shared, shared, new Ship("blue", 0, 1, 0)));
        Drone one = new Drone();
        Drone other = new Drone();
        one.friend.set(List.of(other));
        other.friend.set(List.of(one));
        drones.set(new HashSet<>(List.of(one, other)));
        Link at = null;
        for (int i = 0; i < 100_000; i++) { at = new Link(at); }
        chain.set(Optional.of(at));
        """);
    source("Ship", "@HotState record Ship(String name, double vx, double vy, int fuel) {}");
    source("Link", "@HotState record Link(Link next) {}");
    source(
        "Drone",
        "@HotState final class Drone { final Hot<List<Drone>> friend = Hot.of(List.of()); }");
    module.build();
    module.seal();
    try (Loaded code = Loaded.of(module)) {
      Snapshots.save(code.started("game.Arena"), file);
    }
  }

  private void arena(String start) {
    source(
        "Arena",
        """
        @HotState
        public final class Arena implements HotProgram {
          private final Hot<List<Ship>> ships = Hot.of(List.of());
          private final Hot<Set<Drone>> drones = Hot.of(Set.of());
          private final Hot<Optional<Link>> chain = Hot.of(Optional.empty());
          public void start() { START }
          public void step() {}
        }
        """
            .replace("START", start));
  }

  private void source(String name, String text) {
    module.save("game/" + name + ".java", HEADER + text);
  }

  /** Two versions later: velocity and hull have come, fuel and the name have gone. */
  private void twoVersionsLater(String hull) {
    arena("throw new IllegalStateException(\"started\");");
    source("Vec", "@HotState record Vec(double x, double y) {}");
    source("Ship", "@HotState record Ship(String name, Vec vel) {}");
    source(
        "From1",
        """
        @Migrates(1)
        @Dropped(value = "Ship.fuel", reason = "nobody ever ran out of it")
        final class From1 extends V1.Migration {
          @Override protected Vec vel(V1.Ship old) { return new Vec(old.vx(), old.vy()); }
        }
        """);
    module.build();
    module.seal();
    source("Ship", "@HotState record Ship(Vec vel, int hull) {}");
    hull(hull);
  }

  private void hull(String hull) {
    source(
        "From2",
        """
        @Migrates(2)
        @Dropped(value = "Ship.name", reason = "ships are anonymous")
        final class From2 extends V2.Migration {
          @Override protected int hull(V2.Ship old) { return HULL; }
        }
        """
            .replace("HULL", hull));
    module.build();
  }

  private DryRun dryRun() {
    try (Loaded code = Loaded.of(module)) {
      return Snapshots.dryRun(code.program("game.Arena"), file);
    }
  }

  @Test
  void theSameLayoutIsCountedOnBothSides() {
    DryRun tried = dryRun();
    Map<String, Long> counts =
        Map.of("game.Arena", 1L, "game.Ship", 2L, "game.Drone", 2L, "game.Link", 100_000L);
    assertEquals(counts, tried.before());
    assertEquals(counts, tried.after());
    assertEquals(1, tried.version());
    assertEquals("same layout", tried.route());
    assertEquals(List.of(), tried.losses());
    assertTrue(tried.restorable());
  }

  @Test
  void aWayOverTwoVersionsTellsWhatEachGivesUp() throws IOException {
    twoVersionsLater("100");
    byte[] bytes = Files.readAllBytes(file);
    DryRun tried = dryRun();
    assertEquals(
        Map.of("game.Arena", 1L, "game.Ship", 2L, "game.Drone", 2L, "game.Link", 100_000L),
        tried.before());
    assertEquals(
        Map.of(
            "game.Arena",
            1L,
            "game.Ship",
            2L,
            "game.Drone",
            2L,
            "game.Link",
            100_000L,
            "game.Vec",
            2L),
        tried.after());
    assertEquals(
        file
            + """
             can be restored, from state version 1.

                        before      after
              Arena          1          1
              Drone          2          2
              Link      100000     100000
              Ship           2          2
              Vec            0          2

              given up on the way:
                Ship.fuel of state version 1, which 2 objects had: nobody ever ran out of it
                Ship.name of state version 2, which 2 objects had: ships are anonymous\
            """,
        tried.toString());
    assertArrayEquals(bytes, Files.readAllBytes(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file, module.root()), files.sorted().toList());
    }
  }

  @Test
  void aHoleThatThrowsLeavesWhatIsKnownByThen() {
    twoVersionsLater("100 / (int) old.vel().x()");
    DryRun tried = dryRun();
    assertFalse(tried.restorable());
    assertEquals(2L, tried.before().get("game.Ship"));
    assertEquals(Map.of(), tried.after());
    assertEquals(
        List.of(OptionalLong.of(2), OptionalLong.of(2)),
        tried.losses().stream().map(DryRun.Loss::objects).toList());
    assertEquals(restoreFails(), tried.failure().orElseThrow());
    assertTrue(
        tried.failure().get().contains("Arena.ships[2] (a V2.Ship) cannot be carried over"),
        tried::toString);
    assertTrue(tried.toString().contains("Ship           2          ?"), tried::toString);
  }

  @Test
  void whatIsGivenUpAfterAFailureIsNotCounted() {
    twoVersionsLater("100");
    source(
        "From1",
        """
        @Migrates(1)
        @Dropped(value = "Ship.fuel", reason = "nobody ever ran out of it")
        final class From1 extends V1.Migration {
          @Override protected Vec vel(V1.Ship old) {
            return new Vec(old.vx(), 1 / (int) old.vx() + old.vy());
          }
        }
        """);
    module.build();
    DryRun tried = dryRun();
    assertEquals(
        List.of(OptionalLong.of(2), OptionalLong.empty()),
        tried.losses().stream().map(DryRun.Loss::objects).toList());
    assertTrue(tried.toString().contains("which ? objects had: ships are"), tried::toString);
  }

  @Test
  void aValueThatTodaysConstructorRefusesIsAFailureOfTheTry() {
    source(
        "Ship",
        """
        @HotState record Ship(String name, double vx, double vy, int fuel) {
          Ship { if (fuel <= 0) { throw new IllegalArgumentException("fuel: " + fuel); } }
        }
        """);
    module.build();
    DryRun tried = dryRun();
    assertEquals(restoreFails(), tried.failure().orElseThrow());
    assertTrue(tried.failure().get().contains("in Arena.ships[2]"), tried::toString);
    assertEquals(Map.of(), tried.before());
    assertEquals(1, tried.version());
    assertEquals(tried.failure().get(), tried.toString());
  }

  @Test
  void aClassFileThatDoesNotFitItsSchemaIsAFailureOfTheTry() throws IOException {
    byte[] schema = Files.readAllBytes(module.output().resolve("META-INF/hearth/schema.json"));
    arena("");
    source("Link", "@HotState record Link(Link next, int stale) {}");
    source(
        "From1",
        "@Migrates(1) final class From1 extends V1.Migration {"
            + " @Override protected int stale(V1.Link old) { return 0; } }");
    module.build();
    Files.write(module.output().resolve("META-INF/hearth/schema.json"), schema);
    DryRun tried = dryRun();
    assertTrue(tried.failure().orElseThrow().contains("does not fit the schema"), tried::toString);
    assertEquals(restoreFails(), tried.failure().get());
  }

  @Test
  void aFileThatCannotBeReadIsRefusedAsByARestore() throws IOException {
    String text = Files.readString(file);
    for (String damaged : List.of("", "{}", text.replace("red", "rad"), text.substring(0, 900))) {
      Files.writeString(file, damaged);
      String refused = dryRunFails();
      assertEquals(restoreFails(), refused);
    }
    Files.delete(file);
    assertThrows(SnapshotException.class, this::dryRun);
  }

  @Test
  void aVersionThatLeadsNowhereIsRefusedAsByARestore() throws IOException {
    twoVersionsLater("100");
    Files.delete(module.history().resolve("1.json"));
    module.delete("game/From1.java");
    module.build();
    String refused = dryRunFails();
    assertTrue(refused.contains("supported no more"), refused);
    assertEquals(restoreFails(), refused);
  }

  @Test
  void theCommandTellsItByItsStatus() throws IOException {
    twoVersionsLater("100");
    assertEquals("0 " + dryRun() + "\n", command("game.Arena", file.toString()));
    assertTrue(command("game.Ship", file.toString()).startsWith("2 game.Ship is no HotProgram"));
    assertTrue(command("no.Such", file.toString()).startsWith("2 no.Such is no HotProgram"));
    assertTrue(command("game.Arena").startsWith("2 usage: "));
    assertTrue(
        command("game.Arena", "none.json", file.toString())
            .startsWith(
                "1 none.json cannot be restored: there is no such file or folder\n" + file));
    hull("100 / (int) old.vel().x()");
    assertEquals("1 " + dryRun() + "\n", command("game.Arena", file.toString()));
  }

  private String dryRunFails() {
    return String.valueOf(assertThrows(SnapshotException.class, this::dryRun).getMessage());
  }

  private String restoreFails() {
    try (Loaded code = Loaded.of(module)) {
      Class<? extends HotProgram> arena = code.program("game.Arena");
      return String.valueOf(
          assertThrows(SnapshotException.class, () -> Snapshots.restore(arena, file)).getMessage());
    }
  }

  /** The status and all that was said. */
  private String command(String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Build.javaHome().resolve("bin/java").toString(),
                "-cp",
                Build.joined(module.classPath()),
                DryRunMain.class.getName()));
    command.addAll(List.of(args));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() + " " + said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
