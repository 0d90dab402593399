package dev.hearth.test.snapshot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.Snapshots;
import dev.hearth.snapshot.SnapshotException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, with what message; the file is as it was each time. */
final class FaultsTest {
  @TempDir private static Path folder;
  private static Fleet fleet;
  private static String json;
  private static byte[] cbor;

  @BeforeAll
  static void build() throws IOException {
    fleet = Fleet.in(folder);
    json = Files.readString(fleet.saved("whole.json"));
    cbor = Fleet.bytes(fleet.saved("whole.cbor"));
  }

  @AfterAll
  static void close() {
    fleet.close();
  }

  private static String refusal(Path file) {
    byte[] before = Files.isRegularFile(file) ? Fleet.bytes(file) : new byte[0];
    SnapshotException refused =
        assertThrows(SnapshotException.class, () -> fleet.restored(file), file.toString());
    assertArrayEquals(before, Files.isRegularFile(file) ? Fleet.bytes(file) : new byte[0]);
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.startsWith(file + " cannot be restored: "), message);
    return message.substring((file + " cannot be restored: ").length());
  }

  private static String refusal(String name, byte[] bytes) {
    return refusal(fleet.file(name, bytes));
  }

  /** The refusal of a file with another text in one place, and no checksum. */
  private static String edited(String before, String after) {
    assertTrue(json.contains(before), before);
    String text =
        json.replace(before, after).replaceFirst("\"sha256\": \"\\w+\"", "\"sha256\": \"\"");
    return refusal("edited.json", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"guns\":3|\"guns\":\"many\"|in Main.ships[\"red\"].guns: expected a whole number, found"
            + " \"many\"",
        "\"guns\":3|\"guns\":3.5|in Main.ships[\"red\"].guns: expected a whole number, found 3.5",
        "\"guns\":3|\"guns\":99999999999999999999|in Main.ships[\"red\"].guns: expected a number"
            + " from -9223372036854775808 to 9223372036854775807, found 99999999999999999999",
        "\"guns\":3|\"guns\":null|in Main.ships[\"red\"]: its long guns would become null",
        "\"guns\":3|\"gums\":3|in Main.ships[\"red\"]: Ship has no component \"gums\"",
        ",\"guns\":3}|}|in Main.ships[\"red\"]: Ship.guns is missing",
        "\"guns\":3|\"guns\":3,\"guns\":3|Duplicate Object property \"guns\"",
        "\"x\":0.5|\"x\":[]|in Main.ships[\"red\"].pos.x: expected a number, found a list",
        "\"x\":0.5|\"x\":1e999|in Main.ships[\"red\"].pos.x: expected a number that a double can hold,"
            + " found 1e999",
        "\"x\":0.5|\"x\":-0.01e-999|in Main.ships[\"red\"].pos.x: expected a number that a double"
            + " can hold, found -0.01e-999",
        "\"phase\":\"PLAY\"|\"phase\":\"PAUSE\"|in Main.phase: fleet.Phase has no constant"
            + " \"PAUSE\"",
        "\"phase\":\"PLAY\"|\"phase\":null|in Main: its handle phase would become null, and a"
            + " handle holds no null",
        "\"PT2S\"|\"soon\"|in Main.orders[0].time: \"soon\" is not right: Text cannot be parsed to"
            + " a Duration",
        "\"@type\":\"fleet.Wait\"|\"@type\":\"java.lang.Thread\"|in Main.orders[0]:"
            + " \"java.lang.Thread\" is no record or enum that fleet.Order permits",
        "\"@kind\":\"ArrayList\"|\"@kind\":\"javax.script.ScriptEngineManager\"|in Main.orders:"
            + " \"javax.script.ScriptEngineManager\" is no kind of List<fleet.Order>",
        "\"@kind\":\"ArrayList\"|\"@kind\":\"HashMap\"|in Main.orders: \"HashMap\" is no kind of"
            + " List<fleet.Order>",
        "[\"blue\",|[\"red\",|in Main.ships: its keys \"red\" and \"red\" fall together",
        "\"@id\":3,\"@type\":\"fleet.Crew\",\"name\"|\"@id\":2,\"@type\":\"fleet.Crew\",\"name\"|it"
            + " comes twice",
        "\"likes\":[{\"@ref\":3}]|\"likes\":[{\"@ref\":4}]|in Main.crew[0].likes.get(): the object"
            + " with the id 4 is a fleet.Vec, not a fleet.Crew",
        "\"likes\":[{\"@ref\":3}]|\"likes\":[{\"@ref\":77}]|the fleet.Crew with the id 77 is"
            + " referred to, and is not all there",
        "\"pos\":{\"@ref\":4},\"guns\":3|\"pos\":{\"@ref\":9},\"guns\":3|in"
            + " Main.ships[\"red\"].pos: there is no object with the id 9 before this",
        "\"@id\":4,\"@type\":\"fleet.Vec\"|\"@id\":2000000000,\"@type\":\"fleet.Vec\"|there cannot"
            + " be an object with the id 2000000000",
        "\"@id\":4,\"@type\":\"fleet.Vec\"|\"@id\":4,\"@type\":\"fleet.Order\"|a fleet.Order is"
            + " never written apart",
        "\"@id\":4,\"@type\":\"fleet.Vec\"|\"@id\":4,\"@type\":\"java.io.File\"|there is no state"
            + " type \"java.io.File\"",
        "{\"@id\":1,\"@type\":\"fleet.Main\",\"ships\"|{\"@id\":9,\"@type\":\"fleet.Main\",\"ships\"|the"
            + " fleet.Main with the id 1 is referred to, and is not all there",
        "\"program\":\"fleet.Main\"|\"program\":\"fleet.Crew\"|its program fleet.Crew is no root of"
            + " its schema",
        "\"hearth-snapshot\":1|\"hearth-snapshot\":2|it has format 2, and this Hearth reads format"
            + " 1. Update Hearth",
        "\"hearth-snapshot\":1|\"hearth-snapshot\":0|there is no format 0",
        "\"record\": {\"x\": \"double\"|\"record\": {\"x\": \"float\"|it is of state version 1, and"
            + " that version has another layout in this program's history: two branches have sealed"
            + " the same number",
        "\"fleet.Vec\": {\"record\"|\"fleet.Vec\": {\"recrod\"|its schema is none: line 1: unknown"
            + " key \"recrod\"",
        "\"hearth-snapshot\":1|\"hearth-snapshot\":\"x\"|expected a whole number, found a text",
        "\"version\":1,|\"version\":one,|Unrecognized token 'one'",
        "\"tick\":0}|\"tick\":0}}|Unexpected close marker",
      })
  void whatDoesNotFitTheSchema(String before, String after, String expected) {
    String message = edited(before, after);
    assertTrue(message.contains(expected), message);
  }

  @Test
  void aFaultIsSaidWithItsPlace() {
    String message = edited("\"guns\":3", "\"guns\":\"many\"");
    int line = json.substring(0, json.indexOf("\"guns\":3")).split("\n", -1).length;
    assertTrue(message.startsWith("at line " + line + ", column "), message);
  }

  @Test
  void anEditedFileIsDamagedUntilThatIsSaid() {
    assertEquals(
        "it is damaged: its checksum does not fit. If it was edited by hand, empty the checksum at"
            + " its end: \"sha256\": \"\"",
        refusal(
            "a.json", json.replace("\"guns\":3", "\"guns\":4").getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatIsNoSnapshot() throws IOException {
    assertEquals("it is empty", refusal("empty.json", new byte[0]));
    assertEquals(
        "it is no snapshot of Hearth: it does not begin like one",
        refusal("other.json", "{\"a\": 1}".getBytes(StandardCharsets.UTF_8)));
    assertEquals("there is no such file or folder", refusal(folder.resolve("not-there.json")));
    assertEquals("it is a folder", refusal(Files.createDirectories(folder.resolve("f.json"))));
  }

  @Test
  void oneThatIsCutOffAnywhere() {
    byte[] whole = json.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length - 1; length++) {
      refusal("cut.json", Arrays.copyOf(whole, length));
    }
    for (int length = 0; length < cbor.length; length++) {
      refusal("cut.cbor", Arrays.copyOf(cbor, length));
    }
    String cut = refusal("cut.cbor", Arrays.copyOf(cbor, cbor.length / 2));
    assertTrue(
        cut.startsWith(
            "it is truncated, or goes on after its end: at byte " + cbor.length / 2 + ","),
        cut);
  }

  @Test
  void oneWithAnyBitFlipped() {
    for (byte[] whole : List.of(json.getBytes(StandardCharsets.UTF_8), cbor)) {
      for (int at = 0; at < whole.length; at++) {
        byte[] flipped = whole.clone();
        flipped[at] ^= (byte) (1 << (at % 8));
        boolean isSpace =
            (at >= whole.length - 3 && whole[0] == (byte) 123) || whole[at] == (byte) 10;
        if (!isSpace) {
          refusal("flipped", flipped);
        }
      }
    }
  }

  /** The checksum keeps out accidents, not people: what they make of a file is met as well. */
  @Test
  void anyBytesWithAChecksumThatFits() {
    Random random = new Random(7);
    int trailer = 1 + 6 + 2 + 64 + 1;
    for (int round = 0; round < 4000; round++) {
      byte[] body = Arrays.copyOf(cbor, cbor.length - trailer);
      for (int i = random.nextInt(4); i >= 0; i--) {
        body[20 + random.nextInt(body.length - 20)] = (byte) random.nextInt(256);
      }
      Path file = fleet.file("random.cbor", withHash(body));
      try {
        fleet.restored(file);
      } catch (SnapshotException e) {
        assertTrue(String.valueOf(e.getMessage()).startsWith(file + " cannot be restored: "));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"@ref\":", "{\"a\":"})
  void whatIsNestedWithoutEnd(String nest) {
    String message = edited("\"x\":0.5", "\"x\":" + nest.repeat(100_000));
    assertTrue(message.contains("expected a number") || message.contains("deeper"), message);
  }

  @Test
  void stateThatIsNestedDeeperThanAnyIs() {
    String deep = "{\"@type\":\"fleet.Wait\",\"time\":\"PT1S\",\"then\":[".repeat(100_000);
    String message = edited("\"then\":[]", "\"then\":[" + deep);
    assertTrue(message.endsWith("it is nested deeper than any state is"), message);
  }

  @Test
  void aLengthThatNoFileHas() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int at = new String(cbor, StandardCharsets.ISO_8859_1).indexOf("cred");
    body.write(cbor, 0, at);
    body.write(new byte[] {0x7a, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff}); // a text of 2 GiB
    body.write(cbor, at + 1, 40);
    String message = refusal("long.cbor", withHash(body.toByteArray()));
    assertTrue(message.contains("at byte"), message);
  }

  @Test
  void aProgramWithoutASchema() {
    SnapshotException refused =
        assertThrows(
            SnapshotException.class,
            () -> Snapshots.restore(WithoutSchema.class, folder.resolve("whole.json")));
    assertTrue(
        String.valueOf(refused.getMessage())
            .contains("was compiled without Hearth's annotation processor"),
        refused.getMessage());
  }

  /** Never compiled by the processor. */
  private static final class WithoutSchema implements dev.hearth.HotProgram {
    @Override
    public void start() {}

    @Override
    public void step() {}
  }

  private static byte[] withHash(byte[] body) {
    try {
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      whole.writeBytes(body);
      whole.writeBytes(("fsha256x@" + hash + "\u00ff").getBytes(StandardCharsets.ISO_8859_1));
      return whole.toByteArray();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
