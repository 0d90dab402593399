package dev.hearth.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks lie beside the processor, and do not disturb who does not use Error Prone. */
final class WithoutErrorProneTest {
  @TempDir private Path folder;

  @Test
  void processorRunsAsEver() throws IOException {
    Path source = folder.resolve("Enemy.java");
    Files.writeString(
        source,
        "package game; import dev.hearth.*; import dev.hearth.annotations.*;"
            + " @HotState public final class Enemy { private final Hot<Integer> hp = Hot.of(1);"
            + " Object handle() { return hp; } }");
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !entry.contains("error_prone") && !entry.contains("errorprone"))
            .collect(Collectors.joining(File.pathSeparator));
    assertFalse(path.isEmpty());
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                said,
                said,
                "-processorpath",
                path,
                "-cp",
                path,
                "-d",
                folder.toString(),
                source.toString());
    assertEquals(0, code, () -> said.toString(StandardCharsets.UTF_8));
    assertTrue(Files.exists(folder.resolve("META-INF/hearth/schema.json")));
  }
}
