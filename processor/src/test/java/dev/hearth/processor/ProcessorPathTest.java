package dev.hearth.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a processor path must have besides the processor. */
final class ProcessorPathTest {
  /** Libraries that come with Error Prone, which not everybody uses. */
  private static final Pattern PROVIDED =
      Pattern.compile("com/google/(common|errorprone/(?!annotations/))|com/sun/tools/javac/");

  @Test
  void onlyTheChecksNeedErrorProne() throws IOException, URISyntaxException {
    Path classes =
        Path.of(HearthProcessor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      List<String> own =
          files
              .filter(file -> file.toString().endsWith(".class"))
              .filter(file -> !file.startsWith(classes.resolve("dev/hearth/checks")))
              .map(file -> classes.relativize(file).toString())
              .toList();
      assertFalse(own.isEmpty());
      assertEquals(List.of(), own.stream().filter(each -> needs(classes.resolve(each))).toList());
    }
  }

  private static boolean needs(Path classFile) {
    try {
      String text = new String(Files.readAllBytes(classFile), StandardCharsets.ISO_8859_1);
      return PROVIDED.matcher(text).find();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
