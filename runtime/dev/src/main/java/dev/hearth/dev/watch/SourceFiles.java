package dev.hearth.dev.watch;

import java.nio.file.Path;

/** Which files of a source folder count: no hidden ones, and none that editors leave behind. */
final class SourceFiles {
  private static final String MODULE = "module-info.java";

  private SourceFiles() {}

  /** Whether a change of it means a compile: Java sources, and the files of a state history. */
  static boolean isWatched(Path file) {
    return isCompiled(file) || (!isHidden(file) && name(file).matches("[1-9][0-9]*\\.json"));
  }

  /** Whether the compiler takes it. A dev run is on the class path, so it knows no modules. */
  static boolean isCompiled(Path file) {
    String name = name(file);
    return name.endsWith(".java") && !isHidden(file) && !name.equals(MODULE);
  }

  /** Names such as {@code .#Ship.java} and {@code #Ship.java#} are an editor's own. */
  static boolean isHidden(Path file) {
    String name = name(file);
    return name.startsWith(".") || name.startsWith("#") || name.startsWith("~");
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
