package dev.hearth.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** E64 to E66: a build on a history that was tampered with. */
final class HistoryFilesTest {
  @TempDir private Path folder;
  private Module module;

  @BeforeEach
  void sealThree() {
    module = new Module(folder);
    for (int n = 1; n <= 3; n++) {
      module.source(ship(n)).source(from(n)).compile().accepted();
      module.seal();
    }
  }

  private static String ship(int n) {
    return "@HotState record Ship("
        + List.of("int a", "int a, int b", "int a, int b, int c").get(n - 1)
        + ") {}";
  }

  /** What leads to version {@code n}. */
  private static String[] from(int n) {
    return n == 1
        ? new String[0]
        : new String[] {
          "@Migrates(%d) final class From%d extends V%d.Migration {".formatted(n - 1, n - 1, n - 1)
              + " @Override protected int %s(V%d.Ship old) { return 0; } }"
                  .formatted(n == 2 ? "b" : "c", n - 1)
        };
  }

  private Path file(int n) {
    return module.history().resolve(n + ".json");
  }

  private void edit(int n, String from, String to) {
    String text = Module.read(file(n));
    assertTrue(text.contains(from), text);
    Module.write(file(n), text.replace(from, to));
  }

  /** The hot problems; what javac says without the generated classes is left out. */
  private List<String> problems() {
    return module.compile().problems().stream().filter(p -> p.contains(".json")).toList();
  }

  @Test
  void whatIsWholeIsAccepted() {
    assertEquals(List.of(), module.compile().problems());
  }

  @Test
  void anEditedFile() {
    edit(2, "\"b\": \"int\"", "\"b\": \"long\"");
    assertEquals(List.of("history-edited 2.json"), problems());
    assertTrue(
        module.compile().text().contains("git log -- \"*/2.json\""), module.compile().text());
    assertFalse(module.hasOutput("META-INF/hearth/schema.json"));
  }

  @Test
  void aMissingFile() {
    Module.delete(file(2));
    assertEquals(List.of("history-gap 2.json"), problems());
  }

  @Test
  void reorderedFiles() {
    String two = Module.read(file(2));
    Module.write(file(2), Module.read(file(3)));
    Module.write(file(3), two);
    assertEquals(List.of("history-edited 2.json", "history-edited 3.json"), problems());
  }

  @Test
  void aFileOfANewerFormat() {
    edit(3, "\"hearth\": 1", "\"hearth\": 2, \"more\": {}");
    assertEquals(List.of("history-edited 3.json"), problems());
    String text = module.compile().text();
    assertTrue(text.contains("Update Hearth"), text);
    assertFalse(text.contains("never changed"), text);
  }

  @Test
  void twoBranchesThatSealedTheSameNumber() {
    String own = Module.read(file(3));
    String merged =
        "<<<<<<< HEAD\n" + own + "=======\n" + own.replace("\"c\"", "\"d\"") + ">>>>>>> other\n";
    Module.write(file(3), merged);
    assertEquals(List.of("history-edited 3.json"), problems());
    String text = module.compile().text();
    assertTrue(text.contains("delete your own and all after it, and seal again"), text);
  }

  @Test
  void aBranchSealedOnTopOfAnotherVersion() {
    Module other = new Module(folder.resolve("other"));
    other.source("@HotState record Ship(int a) {}").sealed();
    other.source("@HotState record Ship(int a, int z) {}");
    other
        .source(
            "@Migrates(1) final class From1 extends V1.Migration {"
                + " @Override protected int z(V1.Ship old) { return 0; } }")
        .sealed();
    Module.write(file(2), Module.read(other.history().resolve("2.json")));
    assertEquals(List.of("history-edited 3.json"), problems());
  }

  @Test
  void otherLineEndsAreNoEdit() {
    Module.write(file(2), Module.read(file(2)).replace("\n", "\r\n"));
    assertEquals(List.of(), module.compile().problems());
  }

  @Test
  void theOldestFilesMayBeDeleted() {
    Module.delete(file(1));
    module.delete("From1");
    assertEquals(List.of(), module.compile().problems());
  }

  @Test
  void theNewestFileMayBeTakenBackUntilItIsCommitted() {
    Module.delete(file(3));
    assertEquals(List.of(), module.compile().problems());
    module.seal();
    assertTrue(file(3).toFile().exists());
  }

  @Test
  void otherFilesInTheFolderAreNoVersions() {
    Module.write(module.history().resolve("README.md"), "sealed state");
    Module.write(module.history().resolve("04.json"), "no version");
    Module.write(module.history().resolve("4.json.orig"), "no version");
    assertEquals(List.of(), module.compile().problems());
  }
}
