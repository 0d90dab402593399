package dev.hearth.dev.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The compiled classes of one version, and what its processors wrote beside them. Held in memory,
 * so that a build that writes to the class output meanwhile cannot mix two versions.
 */
public final class Code {
  /** The folder of what Hearth's processor writes. */
  public static final String NOTES = "META-INF/hearth/";

  private final Map<String, byte[]> classes;
  private final Map<String, byte[]> resources;

  /**
   * @param classes class files by binary name
   * @param resources other files by their path with slashes
   */
  public Code(Map<String, byte[]> classes, Map<String, byte[]> resources) {
    this.classes = new TreeMap<>(classes);
    this.resources = new TreeMap<>(resources);
  }

  /**
   * Reads a class output: all classes, and of the other files only {@code META-INF/hearth}.
   *
   * @throws UncheckedIOException when a file cannot be read
   */
  public static Code read(Path directory) {
    Map<String, byte[]> classes = new TreeMap<>();
    Map<String, byte[]> resources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = directory.relativize(file).toString().replace('\\', '/');
        if (name.startsWith(NOTES)) {
          resources.put(name, Files.readAllBytes(file));
        } else if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
          classes.put(binaryName(name), Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the classes in " + directory, e);
    }
    return new Code(classes, resources);
  }

  /** The binary names of all classes, in order. */
  public Set<String> classNames() {
    return Collections.unmodifiableSet(classes.keySet());
  }

  /** Whether there is a class of that name. */
  public boolean hasClass(String name) {
    return classes.containsKey(name);
  }

  /** Whether both have a class of that name, the same to the byte. */
  boolean hasSame(String name, Code other) {
    byte[] own = classes.get(name);
    byte[] others = other.classes.get(name);
    return own != null && others != null && Arrays.equals(own, others);
  }

  /** The same with only those classes. */
  Code only(Predicate<String> wanted) {
    Map<String, byte[]> some = new TreeMap<>(classes);
    some.keySet().removeIf(wanted.negate());
    return new Code(some, resources);
  }

  /** How many of the classes are loaded anew with each version. */
  public int count(Predicate<String> reloadable) {
    return (int) classes.keySet().stream().filter(reloadable).count();
  }

  /** A class file. */
  @SuppressWarnings("NullAway") // an absent key is an empty Optional
  public Optional<byte[]> classFile(String name) {
    return Optional.ofNullable(classes.get(name)).map(byte[]::clone);
  }

  /** A resource's bytes. */
  @SuppressWarnings("NullAway") // an absent key is an empty Optional
  public Optional<byte[]> resource(String path) {
    return Optional.ofNullable(resources.get(path)).map(byte[]::clone);
  }

  /** A resource as text in UTF-8. */
  public Optional<String> text(String path) {
    return resource(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** Whether both have the same classes, to the byte, and the same schema and migrations. */
  public boolean sameAs(Code other) {
    return same(classes, other.classes, name -> true)
        && same(resources, other.resources, Code::counts);
  }

  private static boolean same(
      Map<String, byte[]> one, Map<String, byte[]> other, Predicate<String> counts) {
    return Stream.concat(one.keySet().stream(), other.keySet().stream())
        .filter(counts)
        .allMatch(key -> Arrays.equals(one.get(key), other.get(key)));
  }

  private static boolean counts(String path) {
    return path.startsWith(NOTES) && !path.equals(BuildNotes.RESOURCE);
  }

  private static String binaryName(String file) {
    return file.substring(0, file.length() - ".class".length()).replace('/', '.');
  }
}
