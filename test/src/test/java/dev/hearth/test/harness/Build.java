package dev.hearth.test.harness;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where this build has what the tests start. All of it comes from the tests' own class path. */
public final class Build {
  private Build() {}

  /** What runs a program in a dev run, and compiles it: all but the game and this module. */
  public static List<Path> libraries() {
    Predicate<Path> game = entry -> has(entry, "game/Arena.class");
    Predicate<Path> tests = entry -> has(entry, "dev/hearth/test/harness/Build.class");
    return classPath().stream().filter(game.or(tests).or(Build::hasCorpus).negate()).toList();
  }

  /** What runs evolution cases: the libraries, and the runner. */
  public static List<Path> corpus() {
    return Stream.concat(classPath().stream().filter(Build::hasCorpus), libraries().stream())
        .toList();
  }

  private static boolean hasCorpus(Path entry) {
    return has(entry, "dev/hearth/test/corpus/Main.class");
  }

  /** The library that has {@code file}: a class file or a resource, with slashes. */
  public static Path libraryWith(String file) {
    return libraries().stream()
        .filter(entry -> has(entry, file))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no library has " + file));
  }

  /** The Java that runs the tests runs the programs, too. */
  public static Path javaHome() {
    return Path.of(System.getProperty("java.home"));
  }

  /** A class path as a text. */
  public static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Path> classPath() {
    String surefire = System.getProperty("surefire.test.class.path");
    String text = surefire == null ? System.getProperty("java.class.path") : surefire;
    return Stream.of(text.split(File.pathSeparator))
        .filter(entry -> !entry.isEmpty())
        .map(entry -> Path.of(entry).toAbsolutePath().normalize())
        .filter(Files::exists)
        .toList();
  }

  private static boolean has(Path entry, String file) {
    return Files.isDirectory(entry)
        ? Files.exists(entry.resolve(file))
        : Jars.entries(entry).contains(file);
  }
}
