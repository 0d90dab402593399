package dev.hearth.dev.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

final class MemoryOutputTest {
  private static final String FILE = "META-INF/hearth/history/1.json";

  private final MemoryOutput output =
      new MemoryOutput(
          ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null));

  /** As a filer does when a processor asks for a resource that it has written. */
  @Test
  void askingForAnOutputAgainKeepsWhatWasWritten() throws IOException {
    try (Writer writer = resource(FILE).openWriter()) {
      writer.write("{}");
    }
    assertEquals("{}", resource(FILE).getCharContent(true).toString());
    assertEquals(Optional.of("{}"), output.code().text(FILE));
  }

  @Test
  void outputThatNobodyWroteIsNotThere() {
    FileObject probe = resource("META-INF/hearth/probe");
    assertThrows(FileNotFoundException.class, () -> probe.getCharContent(true));
    assertThrows(FileNotFoundException.class, probe::openInputStream);
    assertEquals(Optional.empty(), output.code().text("META-INF/hearth/probe"));
  }

  private FileObject resource(String name) {
    return output.getFileForOutput(StandardLocation.CLASS_OUTPUT, "", name, null);
  }
}
