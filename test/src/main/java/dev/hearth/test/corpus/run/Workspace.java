package dev.hearth.test.corpus.run;

import dev.hearth.test.files.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A module in a folder of its own, laid out as a Maven build has it; gone when it is closed. */
final class Workspace implements AutoCloseable {
  private final Path root;

  private Workspace(Path root) {
    this.root = root;
  }

  /** An empty module. */
  static Workspace create() throws IOException {
    Path root = Files.createTempDirectory("hearth-case-").toRealPath();
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    return new Workspace(root);
  }

  Path sources() {
    return root.resolve("src/main/java");
  }

  Path history() {
    return root.resolve("src/main/hot");
  }

  /** The class output of one build. */
  Path output(String build) {
    return root.resolve("target").resolve(build);
  }

  /** Where the snapshot of a version goes. */
  Path snapshot(int version, String format) {
    return root.resolve("v" + version + format);
  }

  /** Takes {@code tree} for the sources, in place of what was there. */
  void useSources(Path tree) throws IOException {
    Trees.delete(sources());
    Trees.copy(tree, sources());
  }

  /** Takes {@code tree} for the sealed versions, in place of what was there. */
  void useHistory(Path tree) throws IOException {
    Trees.delete(history());
    Trees.copy(tree, history());
  }

  /** The numbers of the sealed versions that are there. */
  Set<Integer> sealed() throws IOException {
    Set<Integer> numbers = new TreeSet<>();
    if (Files.isDirectory(history())) {
      try (Stream<Path> files = Files.list(history())) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.matches("[1-9]\\d*\\.json"))
            .forEach(name -> numbers.add(Integer.valueOf(name.substring(0, name.indexOf('.')))));
      }
    }
    return numbers;
  }

  @Override
  public void close() throws IOException {
    Trees.delete(root);
  }
}
