package dev.hearth.dev.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the source folders held at one moment. Two are equal when no file was written in between.
 *
 * <pre>{@code
 * Sources before = Sources.in(roots);
 * …
 * boolean saved = !Sources.in(roots).equals(before);
 * }</pre>
 *
 * @param files the source files, absolute, each with what tells that it was written
 */
public record Sources(Map<Path, Stamp> files) {
  /** A replaced file is another one, even of the same size in the same millisecond. */
  record Stamp(FileTime modified, long size, String file) {}

  private static final Duration YOUNG = Duration.ofSeconds(2);

  public Sources {
    files = Map.copyOf(files);
  }

  /**
   * Looks at all files below {@code roots}; a root that does not exist holds none.
   *
   * @throws UncheckedIOException when a folder cannot be read
   */
  public static Sources in(List<Path> roots) {
    Map<Path, Stamp> files = new TreeMap<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        try {
          Files.walkFileTree(root, new Visitor(root, files));
        } catch (IOException e) {
          throw new UncheckedIOException("cannot read the sources in " + root, e);
        }
      }
    }
    return new Sources(files);
  }

  /** The Java sources, in order. */
  public List<Path> java() {
    return files.keySet().stream().filter(SourceFiles::isCompiled).sorted().toList();
  }

  /**
   * Whether a file is as it was when {@code earlier} was read. One that was young then is not known
   * to be: it may have been written again within what the file system counts time in.
   */
  public boolean isAsIn(Sources earlier, Path file, Instant read) {
    Stamp now = files.get(file);
    return now != null
        && now.equals(earlier.files.get(file))
        && now.modified().toInstant().plus(YOUNG).isBefore(read);
  }

  /** What is watched besides the Java sources. */
  public Sources besides() {
    Map<Path, Stamp> others = new TreeMap<>(files);
    others.keySet().removeIf(SourceFiles::isCompiled);
    return new Sources(others);
  }

  /** When the youngest was written; empty when there is none. */
  public Optional<FileTime> newest() {
    return files.values().stream().map(Stamp::modified).max(FileTime::compareTo);
  }

  /** Whether the source of a top-level class was written after {@code time}. */
  public boolean isYounger(String className, FileTime time) {
    Path end = Path.of(className.replace('.', '/') + ".java");
    return files.entrySet().stream()
        .anyMatch(
            file -> file.getKey().endsWith(end) && file.getValue().modified().compareTo(time) > 0);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<Path, Stamp> files;

    Visitor(Path root, Map<Path, Stamp> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return directory.equals(root) || !SourceFiles.isHidden(directory)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (SourceFiles.isWatched(file)) {
        files.put(
            file,
            new Stamp(
                attributes.lastModifiedTime(),
                attributes.size(),
                String.valueOf(attributes.fileKey())));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e)
        throws IOException {
      if (e != null && !(e instanceof NoSuchFileException)) {
        throw e;
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
