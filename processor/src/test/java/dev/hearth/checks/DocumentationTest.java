package dev.hearth.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each check has its page, and the examples there are true. With {@code -Dhot.docs=update} the
 * answers are written anew.
 */
final class DocumentationTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "..", "docs", "checks");
  private static final boolean UPDATE = "update".equals(System.getProperty("hot.docs"));

  static List<Class<? extends BugChecker>> checks() {
    return Snippet.shipped();
  }

  @Test
  void indexNamesAllChecksAndWhatTheySay() throws IOException {
    String index = Files.readString(FOLDER.resolve("README.md"));
    for (Class<? extends BugChecker> check : checks()) {
      String name = check.getSimpleName();
      String line = "[" + name + "](" + name + ".md)";
      assertTrue(index.contains(line), () -> "no " + line);
    }
    assertEquals(6, checks().size());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void pageIsTrue(Class<? extends BugChecker> check) throws IOException {
    Path page = FOLDER.resolve(check.getSimpleName() + ".md");
    String text = Files.readString(page);
    assertTrue(text.startsWith("# " + check.getSimpleName() + "\n"));
    String answer = Compiled.by(checks(), block(text, "java before"));
    if (UPDATE) {
      Files.writeString(page, text.replace(answerBlock(text), "```text answer\n" + answer + "```"));
    } else {
      assertEquals(answer, block(text, "text answer"));
    }
    assertTrue(answer.contains("[" + check.getSimpleName() + "] " + summary(check)));
    assertEquals("", Compiled.by(checks(), block(text, "java after")));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void summaryIsOneOfJavac(Class<? extends BugChecker> check) {
    assertNotEquals('.', summary(check).charAt(summary(check).length() - 1));
  }

  private static String summary(Class<? extends BugChecker> check) {
    return check.getAnnotation(BugPattern.class).summary();
  }

  private static String block(String page, String head) {
    MatchResult block =
        Pattern.compile("```" + head + "\n(.*?)```", Pattern.DOTALL)
            .matcher(page)
            .results()
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + head));
    return block.group(1);
  }

  private static String answerBlock(String page) {
    return "```text answer\n" + block(page, "text answer") + "```";
  }
}
