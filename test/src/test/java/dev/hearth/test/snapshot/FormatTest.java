package dev.hearth.test.snapshot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.HotProgram;
import dev.hearth.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a snapshot looks like, and that it gives back what was saved. */
final class FormatTest {
  @TempDir private Path folder;
  private Fleet fleet;

  @BeforeEach
  void build() {
    fleet = Fleet.in(folder);
  }

  @AfterEach
  void close() {
    fleet.close();
  }

  @Test
  void jsonIsMadeToBeRead() throws IOException {
    Path file = fleet.saved("a.json");
    List<String> lines = Files.readAllLines(file);
    int state = lines.indexOf("}},\"state\":[");
    assertEquals(
        "\"hearth-snapshot\":1,\"version\":1,\"program\":\"fleet.Main\",\"schema\":{",
        lines.get(1));
    assertEquals(
        """
        ,{"@id":1,"@type":"fleet.Main","ships":{"@kind":"LinkedHashMap","@value":[["red",{"pos":{"@ref":4},"guns":3}],["blue",{"pos":{"@ref":4},"guns":4}]]},"orders":{"@kind":"ArrayList","@value":[{"@type":"fleet.Wait","time":"PT2S","then":[]},{"@type":"fleet.Go","ship":"red","to":[{"@ref":4}]}]},"phase":"PLAY","tick":0}
        ,{"@id":2,"@type":"fleet.Crew","name":"Ann"}
        ,{"@id":3,"@type":"fleet.Crew","name":"Bob"}
        ,{"@id":1,"@type":"fleet.Main","crew":[{"@ref":2},{"@ref":3},{"@ref":2}]}
        ,{"@id":2,"@type":"fleet.Crew","likes":[{"@ref":3}]}
        ,{"@id":3,"@type":"fleet.Crew","likes":[{"@ref":2}]}],
        """,
        String.join("\n", lines.subList(state + 2, lines.size() - 1)) + "\n");
    assertEquals("{\"@id\":4,\"@type\":\"fleet.Vec\",\"x\":0.5,\"y\":-0.0}", lines.get(state + 1));
    assertTrue(lines.get(lines.size() - 1).matches("\"sha256\": \"[0-9a-f]{64}\"}"));
  }

  @Test
  void bothFormatsGiveBackWhatWasSaved() {
    String before = Fleet.text(fleet.started());
    for (String name : List.of("a.json", "a.cbor")) {
      assertEquals(before, Fleet.text(fleet.restored(fleet.saved(name))), name);
    }
  }

  @Test
  void whatIsSavedAgainIsTheSameFile() {
    for (String name : List.of("a.json", "a.cbor")) {
      Path file = fleet.saved(name);
      HotProgram restored = fleet.restored(file);
      Path again = folder.resolve("again-" + name);
      Snapshots.save(restored, again);
      assertArrayEquals(Fleet.bytes(file), Fleet.bytes(again), name);
    }
  }

  @Test
  void theFormatOfAFileShowsWhateverItsName() throws IOException {
    Path file = fleet.saved("a.cbor");
    Path other = Files.move(file, folder.resolve("b.json"));
    assertEquals(Fleet.text(fleet.started()), Fleet.text(fleet.restored(other)));
  }

  @Test
  void aFileThatWasEditedByHandIsTakenWithAnEmptyChecksum() throws IOException {
    Path file = fleet.saved("a.json");
    String text =
        Files.readString(file)
            .replace("\"guns\":3", "\"guns\": 30")
            .replace("\"y\":-0.0", "\"y\":-0")
            .replaceFirst("\"sha256\": \"\\w+\"", "\"sha256\" : \"\"");
    Files.writeString(file, "\ufeff" + text.replace("\n", "\r\n"));
    String restored = Fleet.text(fleet.restored(file));
    assertTrue(restored.contains("guns=30"), restored);
    assertTrue(restored.contains("y=-0.0"), restored);
  }

  @Test
  void theFileBeforeIsKept() {
    Path first = fleet.saved("a.json");
    byte[] before = Fleet.bytes(first);
    HotProgram program = fleet.started();
    program.step();
    Snapshots.save(program, first);
    assertArrayEquals(before, Fleet.bytes(folder.resolve("a.json.previous")));
    assertTrue(Fleet.text(fleet.restored(folder.resolve("a.json.previous"))).length() > 0);
  }

  @Test
  void aNewFolderIsMade() {
    Path file = fleet.saved("new/folder/a.json");
    assertTrue(Files.exists(file));
  }

  @Test
  void anOldVersionIsMigrated() {
    Path json = fleet.saved("a.json");
    Path cbor = fleet.saved("a.cbor");
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
    for (Path file : List.of(json, cbor)) {
      String text = Fleet.text(fleet.restored(file));
      assertTrue(text.contains("name=with 3 guns"), text);
      assertTrue(text.endsWith("truetrueLinkedHashMap") || text.contains("Optional[true]"), text);
    }
  }
}
