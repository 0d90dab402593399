package dev.hearth.test.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Maven repository as it is after {@code mvn install} of this build, made without touching the
 * user's own: everything else is a link to that one.
 */
public final class LocalRepository implements AutoCloseable {
  private static final String GROUP = "dev/hearth";

  /** Each artifact's folder in the source tree, and a file that tells its classes from others. */
  private static final Map<String, List<String>> ARTIFACTS =
      Map.of(
          "hearth-annotations", List.of("annotations", "dev/hearth/annotations/HotState.class"),
          "hearth-runtime", List.of("runtime/core", "dev/hearth/HotRuntime.class"),
          "hearth-dev", List.of("runtime/dev", "dev/hearth/dev/LiveRun.class"),
          "hearth-processor", List.of("processor", "dev/hearth/processor/HearthProcessor.class"));

  private final Path folder;

  private LocalRepository(Path folder) {
    this.folder = folder;
  }

  /** The option that makes Maven use it. */
  public String option() {
    return "-Dmaven.repo.local=" + folder;
  }

  /** Makes one in a new folder. */
  public static LocalRepository create(Path folder) throws IOException {
    Path user =
        Path.of(
            System.getProperty(
                "hearth.repository", System.getProperty("user.home") + "/.m2/repository"));
    Files.createDirectories(folder.resolve(GROUP));
    link(user, folder);
    link(user.resolve("dev"), folder.resolve("dev"));
    Path sources = Sample.root().resolve("..").normalize();
    String version = version(sources.resolve("pom.xml"));
    Files.copy(sources.resolve("pom.xml"), file(folder, "hearth", version, ".pom"));
    for (Map.Entry<String, List<String>> artifact : ARTIFACTS.entrySet()) {
      Path module = sources.resolve(artifact.getValue().get(0));
      Path classes = Build.libraryWith(artifact.getValue().get(1));
      Path jar = file(folder, artifact.getKey(), version, ".jar");
      if (Files.isDirectory(classes)) {
        Jars.pack(classes, jar);
      } else {
        Files.copy(classes, jar);
      }
      Files.copy(module.resolve("pom.xml"), file(folder, artifact.getKey(), version, ".pom"));
    }
    return new LocalRepository(folder);
  }

  /** Removes the links, so that nothing that cleans up can follow them. */
  @Override
  public void close() throws IOException {
    unlink(folder);
    unlink(folder.resolve("dev"));
  }

  private static void unlink(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path link : (Iterable<Path>) entries.filter(Files::isSymbolicLink)::iterator) {
        Files.delete(link);
      }
    }
  }

  private static void link(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> entries = Files.list(from)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        Path link = to.resolve(from.relativize(entry).toString());
        if (!Files.exists(link)) {
          Files.createSymbolicLink(link, entry);
        }
      }
    }
  }

  private static Path file(Path folder, String artifact, String version, String ending)
      throws IOException {
    Path place = folder.resolve(GROUP).resolve(artifact).resolve(version);
    return Files.createDirectories(place).resolve(artifact + "-" + version + ending);
  }

  private static String version(Path pom) throws IOException {
    String text = Files.readString(pom);
    int from = text.indexOf("<version>") + "<version>".length();
    return text.substring(from, text.indexOf("</version>"));
  }
}
