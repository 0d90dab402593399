package dev.hearth.test.files;

import dev.hearth.dev.load.ClassPath;
import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The class path of this JVM, from any working folder. */
public final class OwnClassPath {
  private OwnClassPath() {}

  /** As an option takes it. */
  public static String text() {
    return ClassPath.parse(System.getProperty("java.class.path", "")).stream()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
