package dev.hearth.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line seals, and what it refuses. */
final class SealTest {
  private static final String HASH_OF_1 = SealedVersion.of(1, "", schema("int a")).sha256();

  @TempDir private Path folder;
  private Path classes;
  private Path history;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void folders() {
    classes = folder.resolve("classes");
    history = folder.resolve("src/main/hot");
  }

  private static StateSchema schema(String... components) {
    String[] named = Stream.of(components).map(c -> c.substring(4) + " int").toArray(String[]::new);
    return SchemaText.types(SchemaText.record("game.Ship", named));
  }

  private void compiled(String against, int base, StateSchema schema) throws IOException {
    CompiledSchema compiled =
        ImmutableCompiledSchema.builder().base(base).history(against).schema(schema).build();
    Path file = classes.resolve(CompiledSchema.RESOURCE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, SchemaJson.write(compiled));
  }

  /** The exit code of a call; {@link #out} and {@link #err} have what that one said. */
  private int seal(String... more) {
    out.reset();
    err.reset();
    String[] args =
        Stream.concat(Stream.of(more), Stream.of(classes.toString(), history.toString()))
            .toArray(String[]::new);
    return run(args);
  }

  private int run(String... args) {
    return Seal.run(
        args,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8).strip();
  }

  private String refused() {
    return err.toString(StandardCharsets.UTF_8).strip();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(history)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void addsTheNextVersion() throws IOException {
    compiled("", 0, schema("int a"));
    assertEquals(0, seal());
    assertEquals("sealed state version 1: " + history.resolve("1.json"), said());
    compiled(HASH_OF_1, 1, schema("int a", "int b"));
    assertEquals(0, seal());
    assertEquals("sealed state version 2: " + history.resolve("2.json"), said());
    assertEquals(List.of("1.json", "2.json"), files());
    History read = History.read(history);
    assertEquals(List.of(), read.problems());
    assertEquals(schema("int a", "int b"), read.versions().get(1).schema());
    assertEquals("", refused());
  }

  @Test
  void addsNothingTwice() throws IOException {
    compiled("", 0, schema("int a"));
    seal();
    String before = Files.readString(history.resolve("1.json"));
    assertEquals(0, seal());
    assertEquals("today's state is sealed as version 1: " + history.resolve("1.json"), said());
    assertEquals(before, Files.readString(history.resolve("1.json")));
    assertEquals(List.of("1.json"), files());
  }

  @Test
  void goesOnAfterTheOldestWereDeleted() throws IOException {
    addsTheNextVersion();
    Files.delete(history.resolve("1.json"));
    String hash = History.read(history).versions().get(0).sha256();
    compiled(hash, 2, schema("int a"));
    assertEquals(0, seal());
    assertEquals(List.of("2.json", "3.json"), files());
    assertEquals(List.of(), History.read(history).problems());
  }

  @Test
  void refusesWhatWasNotCheckedAgainstTheNewest() throws IOException {
    compiled("", 0, schema("int a"));
    seal();
    compiled("", 0, schema("int a", "int b"));
    assertEquals(1, seal());
    assertEquals(
        "the history in "
            + history
            + " has changed since the last compile, so today's state was never checked against it."
            + " Compile again, then seal",
        refused());
    assertEquals(List.of("1.json"), files());
  }

  @Test
  void refusesToAddToABrokenHistory() throws IOException {
    addsTheNextVersion();
    Path file = history.resolve("1.json");
    Files.writeString(file, Files.readString(file).replace("\"int\"", "\"long\""));
    compiled(HASH_OF_1, 1, schema("int c"));
    assertEquals(1, seal());
    assertTrue(refused().startsWith("the history in " + history + " is broken\n"), refused());
    assertTrue(refused().contains("[hot:history-edited] 1.json is not as it was sealed"));
    assertEquals(1, seal("--check"));
    assertEquals(List.of("1.json", "2.json"), files());
  }

  @Test
  void refusesWhereNothingWasCompiled() {
    assertEquals(1, seal());
    assertTrue(refused().startsWith("nothing to seal: "), refused());
    assertFalse(Files.exists(history));
  }

  @Test
  void refusesWhatIsNoSchema() throws IOException {
    compiled("", 0, schema("int a"));
    Files.writeString(classes.resolve(CompiledSchema.RESOURCE), "{}");
    assertEquals(1, seal());
    assertTrue(refused().endsWith("Compile again"), refused());
  }

  @Test
  void checksWithoutWriting() throws IOException {
    compiled("", 0, schema("int a"));
    assertEquals(1, seal("--check"));
    assertEquals(
        "[hot:unsealed-change] today's state is not the newest version in "
            + history
            + ". Seal it, and commit the file",
        refused());
    assertFalse(Files.exists(history));
    seal();
    assertEquals(0, seal("--check"));
    assertEquals("today's state is sealed as version 1: " + history.resolve("1.json"), said());
    compiled(HASH_OF_1, 1, schema("int b"));
    assertEquals(1, seal("--check"));
    assertEquals(List.of("1.json"), files());
  }

  @Test
  void anOlderVersionIsNotTheNewest() throws IOException {
    addsTheNextVersion();
    compiled(HASH_OF_1, 1, schema("int a"));
    assertEquals(1, seal("--check"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a b c", "--check", "--check a", "--chek a b", "a -b", "-h"})
  void aWrongCallShowsHowToCall(String args) {
    assertEquals(2, run(args.isEmpty() ? new String[0] : args.split(" ")));
    assertTrue(
        refused().startsWith("usage: dev.hearth.schema.Seal [--check] CLASSES HISTORY"), refused());
  }

  @Test
  void theCheckMayStandAnywhere() throws IOException {
    compiled("", 0, schema("int a"));
    seal();
    assertEquals(0, run(classes.toString(), "--check", history.toString()));
  }

  @Test
  void whatIsSealedCanBeReadByOthers() throws IOException {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    compiled("", 0, schema("int a"));
    Path plain = Files.writeString(folder.resolve("plain"), "");
    seal();
    assertEquals(
        Files.getPosixFilePermissions(plain).contains(PosixFilePermission.GROUP_READ),
        Files.getPosixFilePermissions(history.resolve("1.json"))
            .contains(PosixFilePermission.GROUP_READ));
  }
}
