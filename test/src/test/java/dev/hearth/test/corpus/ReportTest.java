package dev.hearth.test.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportTest {
  private final StringWriter text = new StringWriter();
  private final Report report = new Report(new PrintWriter(text));

  @Test
  void failureIsOneLineWhateverIsInIt() {
    report.tell(
        Path.of("case"),
        List.of(new Failure("live", "a\n9 passed, 0 failed\r\n b", "\u001b[2K" + "x".repeat(700))));
    report.tell(Path.of("other"), List.of());
    assertFalse(report.close());
    assertEquals(
        List.of(
            "FAILED case: live: expected a 9 passed, 0 failed b, came ?[2K" + "x".repeat(596) + "…",
            "1 passed, 1 failed"),
        text.toString().lines().toList());
  }

  @Test
  void aCaseFailsOnceHoweverMuchIsWrong() {
    Failure failure = new Failure("live", "a", "b");
    report.tell(Path.of("case"), List.of(failure, failure));
    report.close();
    assertTrue(text.toString().endsWith("0 passed, 1 failed" + System.lineSeparator()));
  }
}
