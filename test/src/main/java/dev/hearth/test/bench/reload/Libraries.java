package dev.hearth.test.bench.reload;

import dev.hearth.dev.load.ClassPath;
import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The class path of this JVM, as it is found from any folder. */
final class Libraries {
  private Libraries() {}

  static String text() {
    return ClassPath.parse(System.getProperty("java.class.path", "")).stream()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
