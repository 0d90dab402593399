package dev.hearth.test.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the sample game as they are in the repository. */
public final class Sample {
  private Sample() {}

  /** The game's module. */
  public static Path root() {
    return Path.of(System.getProperty("hearth.sample", "../sample-game"))
        .toAbsolutePath()
        .normalize();
  }

  /** A source, named from the source root. */
  public static String source(String file) {
    return read("src/main/java/" + file);
  }

  /** A file of the tour, which is what the game's README tells people to do. */
  public static String tour(String file) {
    return read("tour/" + file);
  }

  /** A copy of the game's module, below a folder with its parent as in the repository. */
  public static SourceModule module(Path parent) throws IOException {
    Path repository = root().resolve("..").normalize();
    Files.createDirectories(parent);
    Files.copy(repository.resolve("pom.xml"), parent.resolve("pom.xml"));
    SourceModule.copy(repository.resolve(".mvn"), parent.resolve(".mvn"));
    return SourceModule.ofSample(Files.createDirectories(parent.resolve("sample-game")));
  }

  private static String read(String file) {
    try {
      return Files.readString(root().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
