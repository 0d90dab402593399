package dev.hearth.dev.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWatchTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir Path folder;
  private Path root;
  private Path ship;
  private Saves saves;
  private Sources seen;
  private SourceWatch watch;

  @BeforeEach
  void begin() throws Exception {
    root = Files.createDirectories(folder.resolve("src"));
    ship = Files.createDirectories(root.resolve("game")).resolve("Ship.java");
    Files.writeString(ship, "class Ship {}");
    saves = new Saves();
    seen = Sources.in(List.of(root));
    watch = SourceWatch.begin(List.of(root), saves::touch);
    while (saves.next(Duration.ofMillis(100)).isPresent()) {
      // what the beginning itself sets off
    }
  }

  @AfterEach
  void end() {
    watch.close();
  }

  @Test
  void aModifiedFileIsSeen() throws Exception {
    Files.writeString(ship, "class Ship { }");
    assertSaved();
    assertNothingMore();
  }

  @Test
  void aModifiedFileOfTheSameSizeIsSeen() throws Exception {
    Files.writeString(ship, "class Shop {}");
    assertSaved();
  }

  @Test
  void newAndDeletedFilesAreSeen() throws Exception {
    Path gun = root.resolve("game/Gun.java");
    Files.writeString(gun, "class Gun {}");
    assertSaved();
    assertEquals(List.of(gun, ship), seen.java());
    Files.delete(ship);
    assertSaved();
    assertEquals(List.of(gun), seen.java());
  }

  @Test
  void aFileInANewPackageIsSeen() throws Exception {
    Path net = Files.createDirectories(root.resolve("game/net/tcp")).resolve("Net.java");
    Files.writeString(net, "class Net {}");
    assertSaved();
    Files.writeString(net, "class Net { int later; }");
    assertSaved();
    assertTrue(seen.java().contains(net));
  }

  @Test
  void aRenamedPackageIsSeen() throws Exception {
    Files.move(root.resolve("game"), root.resolve("play"));
    assertSaved();
    assertEquals(List.of(root.resolve("play/Ship.java")), seen.java());
    Files.writeString(root.resolve("play/Ship.java"), "class Ship { int later; }");
    assertSaved();
  }

  @Test
  void aTemporaryFileThatIsRenamedIsOneSave() throws Exception {
    Path temporary = root.resolve("game/.Ship.java.tmp");
    Files.writeString(temporary, "class Shop {}");
    Files.move(temporary, ship, StandardCopyOption.REPLACE_EXISTING);
    assertSaved();
    assertNothingMore();
  }

  @Test
  void aBackupBesideItIsNoSource() throws Exception {
    Files.move(ship, root.resolve("game/Ship.java~"));
    Files.writeString(ship, "class Ship { int x; }");
    assertSaved();
    assertEquals(List.of(ship), seen.java());
  }

  @Test
  void whatIsNoSourceIsIgnored() throws Exception {
    Files.writeString(root.resolve("game/.#Ship.java"), "an editor's lock");
    Files.writeString(root.resolve("game/#Ship.java#"), "an editor's own");
    Files.writeString(root.resolve("game/notes.txt"), "notes");
    Files.writeString(Files.createDirectories(root.resolve(".git")).resolve("X.java"), "hidden");
    assertNothingMore();
  }

  @Test
  void aFileIsTakenWhenItsWriterHasFinished() throws Exception {
    try (Writer out = Files.newBufferedWriter(ship)) {
      for (int i = 0; i < 10; i++) {
        out.write("class Ship {");
        out.flush();
        Thread.sleep(8);
      }
      out.write("}");
    }
    long size = Files.size(ship);
    assertSaved();
    assertEquals(size, Files.size(seen.java().get(0)));
    assertNothingMore();
  }

  @Test
  void sourcesThatAreDeletedAndComeBackAreWatchedAgain() throws Exception {
    Files.delete(ship);
    Files.delete(root.resolve("game"));
    Files.delete(root);
    assertSaved();
    assertEquals(List.of(), seen.java());
    Files.createDirectories(root.resolve("game"));
    Files.writeString(ship, "class Ship {}");
    assertSaved();
    Files.writeString(ship, "class Ship { int later; }");
    assertSaved();
  }

  @Test
  void aHistoryThatIsThereLaterIsSeen() throws Exception {
    Path hot = folder.resolve("hot");
    List<Path> roots = List.of(root, hot);
    watch.close();
    watch = SourceWatch.begin(roots, saves::touch);
    while (saves.next(Duration.ofMillis(100)).isPresent()) {
      // what the beginning itself sets off
    }
    Files.writeString(Files.createDirectory(hot).resolve("1.json"), "{}");
    assertTrue(saves.next(LONG).isPresent());
    assertFalse(Sources.in(roots).equals(seen));
    assertEquals(seen.java(), Sources.in(roots).java());
  }

  @Test
  void theNewestFileTellsWhenSourcesWereWritten() throws IOException {
    assertEquals(Optional.of(Files.getLastModifiedTime(ship)), seen.newest());
    assertEquals(Optional.empty(), Sources.in(List.of(folder.resolve("none"))).newest());
    assertFalse(seen.isYounger("game.Ship", Files.getLastModifiedTime(ship)));
    assertTrue(seen.isYounger("game.Ship", FileTime.fromMillis(0)));
  }

  private void assertSaved() throws InterruptedException {
    long until = System.nanoTime() + LONG.toNanos();
    while (System.nanoTime() < until) {
      Optional<Save> save = saves.next(LONG);
      Sources now = Sources.in(List.of(root));
      if (save.isPresent() && !now.equals(seen)) {
        seen = now;
        return;
      }
    }
    throw new AssertionError("the change was not seen");
  }

  private void assertNothingMore() throws InterruptedException {
    while (saves.next(SHORT).isPresent()) {
      assertEquals(seen, Sources.in(List.of(root)));
    }
  }
}
