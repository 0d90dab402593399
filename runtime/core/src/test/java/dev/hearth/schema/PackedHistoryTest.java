package dev.hearth.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sealed versions in one text, of which each has only what it changed. */
final class PackedHistoryTest {
  private static final StateSchema SHIP =
      SchemaText.parse("\"game.Arena\"", SchemaText.entity("game.Arena", "n int"), ship("vx int"));

  private static String ship(String component) {
    return SchemaText.record("game.Ship", component);
  }

  private static List<SealedVersion> sealed(StateSchema... schemas) {
    List<SealedVersion> versions = new ArrayList<>();
    for (StateSchema schema : schemas) {
      String parent = versions.isEmpty() ? "" : versions.get(versions.size() - 1).sha256();
      versions.add(SealedVersion.of(versions.size() + 1, parent, schema));
    }
    return versions;
  }

  /** Versions that each change the first of so many records. */
  private static List<SealedVersion> changing(int types, int versions) {
    StateSchema[] schemas = new StateSchema[versions];
    for (int version = 0; version < versions; version++) {
      String[] lines = new String[types];
      Arrays.setAll(lines, i -> SchemaText.record("game.R%03d".formatted(100 + i), "n int"));
      lines[0] = SchemaText.record("game.R100", "n%03d int".formatted(version));
      schemas[version] = SchemaText.types(lines);
    }
    return sealed(schemas);
  }

  @Test
  void eachVersionComesBackAsItWasSealed() {
    List<SealedVersion> versions =
        sealed(
            SHIP,
            SchemaText.parse("", ship("vx int")),
            SchemaText.types(),
            SchemaText.types(ship("vx long"), SchemaText.record("game.Vec", "x int")),
            SHIP);
    assertEquals(versions, PackedHistory.read(PackedHistory.write(versions)));
    assertEquals(versions.subList(2, 5), read(versions.subList(2, 5)), "without the oldest");
    assertEquals(List.of(), read(List.of()));
  }

  private static List<SealedVersion> read(List<SealedVersion> versions) {
    return PackedHistory.read(PackedHistory.write(versions));
  }

  @Test
  void whatAVersionAddsDoesNotGrowWithWhatItKeeps() {
    assertEquals(perVersion(5), perVersion(300));
  }

  private static int perVersion(int types) {
    int nine = PackedHistory.write(changing(types, 9)).length();
    return nine - PackedHistory.write(changing(types, 8)).length();
  }

  @Test
  void aTypeIsParsedOnceForAllVersionsThatHaveIt() {
    SealedReader reader = new SealedReader();
    List<SealedVersion> versions = changing(300, 40);
    for (SealedVersion version : versions) {
      assertEquals(version, reader.read(SchemaJson.write(version)).orElseThrow());
    }
    int roots = 1;
    assertEquals(roots + 300 + 39, reader.parsed());
  }

  @Test
  void whatIsNotAsItWasSealedIsRefused() {
    String text = PackedHistory.write(sealed(SHIP, SchemaText.types(ship("vx long"))));
    String second = "META-INF/hearth/history.txt is damaged: version 2 is not what was sealed";
    assertEquals(second, refusal(text.replace("\"vx\": \"long\"", "\"vx\": \"int\"")));
    assertEquals(second, refusal(text.replace("\"vx\": \"long\"}", "\"vx\": \"long\"")));
    assertEquals(second, refusal(text.replace("+ \"game", "game")));
    String first = "META-INF/hearth/history.txt is damaged: version 1 is not what was sealed";
    assertEquals(first, refusal(text.replace("\"n\": \"int\"", "\"n\": \"long\"")));
    String cut = refusal(text.substring(0, text.indexOf("version 2") - 9));
    assertTrue(cut.startsWith("META-INF/hearth/history.txt is damaged: Unexpected end"), cut);
    String newer = refusal(text.replace("\"hearth\": 1", "\"hearth\": 2"));
    assertEquals("it has format 2, and this Hearth reads format 1", newer);
  }

  private static String refusal(String text) {
    return String.valueOf(
        assertThrows(SchemaFormatException.class, () -> PackedHistory.read(text)).getMessage());
  }
}
