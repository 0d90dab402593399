package dev.hearth.test.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds cases: a folder is one when it holds a {@code case.properties}, else it is searched. */
final class Cases {
  private static final String MARK = "case.properties";

  private Cases() {}

  /**
   * The cases in all of the folders, each once.
   *
   * @throws IllegalArgumentException when a folder is none, or holds no case
   */
  static List<Path> in(List<Path> folders) throws IOException {
    Map<Path, Path> found = new LinkedHashMap<>();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new IllegalArgumentException(folder + " is not a folder");
      }
      List<Path> cases = new ArrayList<>();
      search(folder, cases);
      if (cases.isEmpty()) {
        throw new IllegalArgumentException(folder + " holds no case: no folder with a " + MARK);
      }
      for (Path each : cases) {
        found.putIfAbsent(each.toRealPath(), each);
      }
    }
    return List.copyOf(found.values());
  }

  private static void search(Path folder, List<Path> found) throws IOException {
    if (Files.isRegularFile(folder.resolve(MARK))) {
      found.add(folder);
      return;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted().toList()) {
        if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
          search(entry, found);
        }
      }
    }
  }
}
