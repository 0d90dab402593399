package dev.hearth.test.snapshot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.HotProgram;
import dev.hearth.Snapshots;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Snapshots of programs whose handles were flattened: the same files, and the same programs. */
final class FlattenedTest {
  private static final List<String> NAMES = List.of("a.json", "a.cbor");

  @TempDir private Path folder;
  private Fleet fleet;

  @BeforeEach
  void makeFleet() {
    fleet = Fleet.in(folder);
  }

  @AfterEach
  void closeFleet() {
    fleet.close();
  }

  @Test
  void aSnapshotIsTheSameWithHandlesAndWithout() throws IOException {
    String text = Fleet.text(fleet.started());
    List<Path> boxed = NAMES.stream().map(fleet::saved).toList();
    assertEquals(2, fleet.flatten());
    for (Path file : boxed) {
      HotProgram restored = fleet.restored(file);
      assertEquals(text, Fleet.text(restored));
      Path again = folder.resolve("again-" + file.getFileName());
      Snapshots.save(restored, again);
      assertArrayEquals(Fleet.bytes(file), Fleet.bytes(again));
      Path own = fleet.saved("own-" + file.getFileName());
      assertArrayEquals(Fleet.bytes(file), Fleet.bytes(own));
    }
  }

  @Test
  void aFlattenedProgramRunsOnAfterARestore() throws IOException {
    fleet.flatten();
    HotProgram program = fleet.started();
    program.step();
    Path file = folder.resolve("after.json");
    Snapshots.save(program, file);
    HotProgram restored = fleet.restored(file);
    restored.step();
    program.step();
    Path one = folder.resolve("one.json");
    Path other = folder.resolve("other.json");
    Snapshots.save(program, one);
    Snapshots.save(restored, other);
    assertArrayEquals(Fleet.bytes(one), Fleet.bytes(other));
  }

  @Test
  void anOldVersionIsMigratedToFlattenedClasses() throws IOException {
    List<Path> files = NAMES.stream().map(name -> fleet.saved("boxed-" + name)).toList();
    fleet.flatten();
    List<Path> flat = NAMES.stream().map(name -> fleet.saved("flat-" + name)).toList();
    fleet
        .module()
        .save(
            "fleet/From1.java",
            """
            package fleet;
            @dev.hearth.annotations.Migrates(1)
            final class From1 extends V1.Migration {
              @Override protected String name(V1.Ship old) { return "with " + old.guns() + " guns"; }
            }
            """);
    fleet.become(Fleet.source("String name", "\"ship \" + number", ""));
    assertEquals(2, fleet.flatten());
    for (Path file : List.of(files.get(0), files.get(1), flat.get(0), flat.get(1))) {
      String text = Fleet.text(fleet.restored(file));
      assertTrue(text.contains("name=with 3 guns"), text);
      assertTrue(text.endsWith("trueLinkedHashMap"), text);
    }
  }
}
