package dev.hearth.test.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.schema.ProblemCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of the documentation are true: what they compile is accepted, and what they say that
 * javac answers is its answer. With {@code -Dhot.docs=update} the answers are written anew.
 */
final class ExamplesTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("hot.docs"));

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> guide() {
    return examples("guide.md");
  }

  @TestFactory
  Stream<DynamicTest> problems() {
    return codes().stream().flatMap(code -> examples("problems/" + code + ".md"));
  }

  @TestFactory
  Stream<DynamicTest> snapshots() {
    return examples("snapshots.md");
  }

  @TestFactory
  Stream<DynamicTest> testing() {
    return examples("testing.md");
  }

  private Stream<DynamicTest> examples(String name) {
    Page page = Page.of(name);
    return page.sections().stream()
        .map(
            section ->
                DynamicTest.dynamicTest(
                    name + ": " + section.title(), () -> run(page, section, name)));
  }

  private void run(Page page, Page.Section section, String name) {
    String place = (name + "-" + section.title()).replaceAll("\\W+", "-");
    Example example = new Example(folder.resolve(place));
    for (int i = 0; i < section.blocks().size(); i++) {
      Page.Block block = section.blocks().get(i);
      Optional<String> answer = example.take(block);
      if (answer.isPresent() && UPDATE) {
        page.replace(section, block, answer.get());
      } else {
        answer.ifPresent(expected -> assertEquals(expected, block.text()));
      }
      boolean refused =
          i + 1 < section.blocks().size() && section.blocks().get(i + 1).word(1).equals("answer");
      if (block.word(1).equals("decision") && !refused) {
        example.accepted();
      }
    }
    example.requireNoFailure();
  }

  private static List<String> codes() {
    return Arrays.stream(ProblemCode.values()).map(ProblemCode::text).toList();
  }

  @Test
  void everyProblemHasAPageWithAllThatItNeeds() {
    String index = Page.of("problems/README.md").text();
    for (String code : codes()) {
      String page = Page.of("problems/" + code + ".md").text();
      assertTrue(page.startsWith("# " + code + "\n"), code);
      String what = page.lines().skip(2).findFirst().orElseThrow();
      assertTrue(
          index.contains("* [" + code + "](" + code + ".md): " + lowered(what) + "\n"),
          () -> code + " in the list: " + what);
      for (String part : List.of("## Why\n", "## Ways out\n", "## Example\n")) {
        assertTrue(page.contains(part), code + " lacks " + part);
      }
      assertTrue(
          page.contains("error: [hot:" + code + "]"), code + " lacks what the compiler says");
    }
    assertEquals(
        codes().size(), index.lines().filter(line -> line.startsWith("* [")).count(), index);
  }

  private static String lowered(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
