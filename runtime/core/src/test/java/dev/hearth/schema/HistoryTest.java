package dev.hearth.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chain of sealed versions, and all that can be wrong with it. */
final class HistoryTest {
  private static StateSchema schema(int n) {
    String[] components = new String[n];
    for (int i = 0; i < n; i++) {
      components[i] = "c" + i + " int";
    }
    return SchemaText.types(SchemaText.record("game.Ship", components));
  }

  /** Versions 1 to {@code last}; {@code salt} makes another branch of it. */
  private static NavigableMap<Integer, String> chain(int last, int salt) {
    NavigableMap<Integer, String> texts = new TreeMap<>();
    String parent = "";
    for (int n = 1; n <= last; n++) {
      SealedVersion sealed = SealedVersion.of(n, parent, schema(n + salt));
      texts.put(n, SchemaJson.write(sealed));
      parent = sealed.sha256();
    }
    return texts;
  }

  /** Each problem as {@code history-edited 2.json}. */
  private static List<String> problems(NavigableMap<Integer, String> texts) {
    return History.of(texts).problems().stream()
        .map(p -> p.code().text() + " " + p.file())
        .toList();
  }

  private static String message(NavigableMap<Integer, String> texts) {
    List<HistoryProblem> problems = History.of(texts).problems();
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0).message();
  }

  private static String edited(NavigableMap<Integer, String> texts, int n, String from, String to) {
    String text = texts.getOrDefault(n, "");
    assertTrue(text.contains(from), text);
    return text.replace(from, to);
  }

  @Test
  void aWholeChain() {
    History history = History.of(chain(3, 0));
    assertEquals(List.of(), history.problems());
    assertEquals(
        List.of(1, 2, 3), history.versions().stream().map(SealedVersion::version).toList());
    assertEquals(Optional.of(3), history.newest().map(SealedVersion::version));
    assertEquals(Optional.of(schema(2)), history.version(2).map(SealedVersion::schema));
    assertEquals(Optional.empty(), history.version(4));
  }

  @Test
  void nothingSealed() {
    History history = History.of(new TreeMap<>());
    assertEquals(history, History.empty());
    assertEquals(Optional.empty(), history.newest());
  }

  @Test
  void anEditedFile() {
    NavigableMap<Integer, String> texts = chain(3, 0);
    texts.put(2, edited(texts, 2, "\"c1\": \"int\"", "\"c1\": \"long\""));
    assertEquals(List.of("history-edited 2.json"), problems(texts));
    assertEquals(
        "2.json is not as it was sealed: its hash does not fit. A sealed version is never changed:"
            + " bring the file back as it was committed (git log -- \"*/2.json\"), and put the change"
            + " into the next version",
        message(texts));
  }

  @Test
  void anEditThatOnlyMovesText() {
    NavigableMap<Integer, String> texts = chain(1, 1);
    texts.put(1, edited(texts, 1, "\"c0\": \"int\", ", "\"c0\":  \"int\", "));
    assertEquals(List.of("history-edited 1.json"), problems(texts));
  }

  @Test
  void anEditWithItsHashMadeToFit() {
    NavigableMap<Integer, String> texts = chain(3, 0);
    String parent = History.of(texts).versions().get(0).sha256();
    texts.put(2, SchemaJson.write(SealedVersion.of(2, parent, schema(7))));
    assertEquals(List.of("history-edited 3.json"), problems(texts));
    assertTrue(message(texts).contains("was sealed on top of another 2.json"), message(texts));
  }

  @Test
  void reorderedFiles() {
    NavigableMap<Integer, String> texts = chain(3, 0);
    NavigableMap<Integer, String> swapped = new TreeMap<>(texts);
    swapped.put(1, edited(texts, 2, "", ""));
    swapped.put(2, edited(texts, 1, "", ""));
    assertEquals(List.of("history-edited 1.json", "history-edited 2.json"), problems(swapped));
    assertTrue(
        History.of(swapped).problems().get(0).message().startsWith("1.json holds state version 2"));
  }

  @Test
  void aFileMissingInTheMiddle() {
    NavigableMap<Integer, String> texts = chain(4, 0);
    texts.remove(2);
    assertEquals(List.of("history-gap 2.json"), problems(texts));
    texts.remove(3);
    assertEquals(List.of("history-gap 2.json", "history-gap 3.json"), problems(texts));
    assertTrue(History.of(texts).problems().get(0).message().contains("never one in the middle"));
  }

  @Test
  void aFileNamedAfterADate() {
    NavigableMap<Integer, String> texts = chain(1, 0);
    texts.put(20261123, "{}");
    assertEquals(101, problems(texts).size());
  }

  @Test
  void theOldestMayGo() {
    NavigableMap<Integer, String> texts = chain(4, 0);
    texts.remove(1);
    texts.remove(2);
    assertEquals(List.of(), problems(texts));
  }

  @Test
  void aFirstVersionWithAParentAndALaterOneWithout() {
    NavigableMap<Integer, String> texts = chain(1, 0);
    texts.put(1, SchemaJson.write(SealedVersion.of(1, "sha256:x", schema(1))));
    assertEquals(List.of("history-edited 1.json"), problems(texts));
    texts.clear();
    texts.put(2, SchemaJson.write(SealedVersion.of(2, "", schema(1))));
    assertEquals(List.of("history-edited 2.json"), problems(texts));
  }

  @Test
  void conflictMarkers() {
    NavigableMap<Integer, String> texts = chain(2, 0);
    String theirs = edited(chain(2, 1), 2, "", "");
    texts.put(
        2, "<<<<<<< HEAD\n" + edited(texts, 2, "", "") + "=======\n" + theirs + ">>>>>>> theirs\n");
    assertEquals(
        "2.json has merge conflict markers in it. When two branches sealed the same number, keep"
            + " the one that others already have, take that branch's 2.json as it is, delete your"
            + " own and all after it, and seal again",
        message(texts));
    texts.put(2, edited(texts, 2, "\n", "\r\n"));
    assertEquals(List.of("history-edited 2.json"), problems(texts));
  }

  @Test
  void twoBranches() {
    NavigableMap<Integer, String> texts = chain(3, 0);
    texts.put(2, SchemaJson.write(onTopOf(texts, 1, schema(9))));
    assertEquals(List.of("history-edited 3.json"), problems(texts));
    assertTrue(message(texts).contains("delete your own and all after it"), message(texts));
  }

  private static SealedVersion onTopOf(
      NavigableMap<Integer, String> texts, int n, StateSchema schema) {
    String parent = SchemaJson.readSealed(edited(texts, n, "", "")).sha256();
    return SealedVersion.of(n + 1, parent, schema);
  }

  @Test
  void otherLineEnds() {
    NavigableMap<Integer, String> texts = chain(2, 0);
    texts.replaceAll((n, text) -> text.replace("\n", "\r\n"));
    assertEquals(List.of(), problems(texts));
    texts.replaceAll((n, text) -> text.replace("\r\n", "\r"));
    assertEquals(2, problems(texts).size());
  }

  @Test
  void aNewerFormat() {
    NavigableMap<Integer, String> texts = chain(2, 0);
    texts.put(2, edited(texts, 2, "\"hearth\": 1", "\"hearth\": 2"));
    assertEquals(
        "2.json cannot be read: it has format 2, and this Hearth reads format 1. Update Hearth, as"
            + " those who sealed it have",
        message(texts));
  }

  @Test
  void everyProblemIsToldAtOnce() {
    NavigableMap<Integer, String> texts = chain(5, 0);
    texts.put(1, "{");
    texts.remove(3);
    texts.put(5, "");
    assertEquals(
        List.of("history-edited 1.json", "history-edited 5.json", "history-gap 3.json"),
        problems(texts));
  }

  @Test
  void aFolder(@TempDir Path folder) throws IOException {
    assertEquals(History.empty(), History.read(folder.resolve("none")));
    assertEquals(History.empty(), History.read(folder));
    for (var text : chain(2, 0).entrySet()) {
      Files.writeString(folder.resolve(text.getKey() + ".json"), text.getValue());
    }
    Files.writeString(folder.resolve("03.json"), "");
    Files.writeString(folder.resolve("3.json~"), "");
    Files.writeString(folder.resolve("0.json"), "");
    Files.writeString(folder.resolve("README.md"), "");
    Files.createDirectory(folder.resolve("3.json"));
    assertEquals(History.of(chain(2, 0)), History.read(folder));
  }

  @Test
  void aFileThatIsNoText(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("1.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertEquals(1, History.read(folder).problems().size());
    Files.write(
        folder.resolve("1.json"),
        ("\ufeff" + edited(chain(1, 0), 1, "", "")).getBytes(StandardCharsets.UTF_8));
    assertEquals(1, History.read(folder).problems().size());
  }
}
