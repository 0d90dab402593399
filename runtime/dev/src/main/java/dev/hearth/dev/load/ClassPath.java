package dev.hearth.dev.load;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * Where a running program's classes come from.
 *
 * <pre>{@code
 * Optional<Path> output = ClassPath.of(Arena.class).directoryOf(Arena.class);
 * }</pre>
 *
 * @param entries existing directories and jars, absolute, in the order in which they are searched
 */
public record ClassPath(List<Path> entries) {
  public ClassPath {
    entries = List.copyOf(entries);
  }

  /** The class path that {@code program} was loaded from, with those of the loaders above. */
  public static ClassPath of(Class<?> program) {
    Set<Path> found = new LinkedHashSet<>();
    for (ClassLoader loader : fromTheTop(program.getClassLoader())) {
      if (loader == ClassLoader.getSystemClassLoader()) {
        addAll(found, System.getProperty("java.class.path", ""));
      } else if (loader instanceof URLClassLoader urls) {
        for (URL url : urls.getURLs()) {
          pathOf(url).ifPresent(path -> add(found, path));
        }
      }
    }
    return new ClassPath(List.copyOf(found));
  }

  /** The paths of a text as {@code -cp} takes it; what does not exist is left out. */
  public static List<Path> parse(String text) {
    Set<Path> found = new LinkedHashSet<>();
    addAll(found, text);
    return List.copyOf(found);
  }

  /** The directory that holds the class file of {@code type}. */
  public Optional<Path> directoryOf(Class<?> type) {
    String file = type.getName().replace('.', '/') + ".class";
    return entries.stream().filter(entry -> Files.isRegularFile(entry.resolve(file))).findFirst();
  }

  /** The same without {@code directory}, and without jars that only name other entries. */
  public ClassPath without(Path directory) {
    return new ClassPath(
        entries.stream()
            .filter(entry -> !entry.equals(directory) && !onlyNamesOthers(entry))
            .toList());
  }

  /** The same with more entries at the end. */
  public ClassPath with(List<Path> more) {
    Set<Path> all = new LinkedHashSet<>(entries);
    all.addAll(more);
    return new ClassPath(List.copyOf(all));
  }

  private static List<ClassLoader> fromTheTop(ClassLoader loader) {
    List<ClassLoader> chain = new ArrayList<>();
    for (ClassLoader at = loader; at != null; at = at.getParent()) {
      chain.add(0, at);
    }
    return chain;
  }

  private static void addAll(Set<Path> found, String paths) {
    for (String path : paths.split(File.pathSeparator, -1)) {
      add(found, Path.of(path));
    }
  }

  private static void add(Set<Path> found, Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    if (Files.exists(absolute) && found.add(absolute) && Files.isRegularFile(absolute)) {
      for (Path named : namedBy(absolute)) {
        add(found, named);
      }
    }
  }

  /** What the manifest's {@code Class-Path} adds; IDEs shorten long class paths this way. */
  private static List<Path> namedBy(Path jar) {
    List<Path> named = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      String others =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      if (others != null) {
        for (String other : others.trim().split("\\s+", -1)) {
          pathOf(jar.toUri().resolve(other)).ifPresent(named::add);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return List.of();
    }
    return named;
  }

  private static boolean onlyNamesOthers(Path entry) {
    if (!Files.isRegularFile(entry)) {
      return false;
    }
    try (JarFile jar = new JarFile(entry.toFile())) {
      return jar.stream().allMatch(e -> e.getName().startsWith("META-INF/"))
          && !namedBy(entry).isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<Path> pathOf(URL url) {
    try {
      return pathOf(url.toURI());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> pathOf(URI uri) {
    return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
  }
}
