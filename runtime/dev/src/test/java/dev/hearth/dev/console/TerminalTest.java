package dev.hearth.dev.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearth.dev.report.ImmutableReport;
import dev.hearth.dev.report.Report;
import dev.hearth.dev.report.Report.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static final Report RELOADED =
      ImmutableReport.builder()
          .verdict(Verdict.RELOADED)
          .number(2)
          .stateBefore("state version 1")
          .stateNow("draft")
          .addNotes("a note")
          .build();

  @Test
  void plainlyThereAreNoColours() {
    assertEquals(
        "reloaded #2: state version 1 → draft\n  a note\n", shown(StandardCharsets.UTF_8, false));
  }

  @Test
  void theHeadlineIsColoured() {
    assertEquals(
        "\u001b[32mreloaded #2: state version 1 → draft\u001b[0m\n  a note\n",
        shown(StandardCharsets.UTF_8, true));
  }

  @Test
  void whatTheTerminalCannotShowIsWrittenInAscii() {
    assertEquals(
        "reloaded #2: state version 1 -> draft\n  a note\n",
        shown(StandardCharsets.US_ASCII, false));
  }

  @Test
  void eachLineIsAKey() {
    List<String> typed = new ArrayList<>();
    Console.read(
        new ByteArrayInputStream("s \r\n\nq\n".getBytes(StandardCharsets.US_ASCII)), typed::add);
    assertEquals(List.of("s", "", "q"), typed);
  }

  private static String shown(Charset charset, boolean coloured) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, charset);
    new Terminal(out, charset, coloured).tell(RELOADED);
    return bytes.toString(charset).replace(System.lineSeparator(), "\n");
  }
}
