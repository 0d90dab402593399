package dev.hearth.flatten;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Flattens a folder of compiled classes in place, for builds without Byte Buddy's plugins.
 *
 * <pre>{@code
 * java -cp … dev.hearth.flatten.Flatten target/classes
 * }</pre>
 */
public final class Flatten {
  private Flatten() {}

  /** Flattens the folder that is named; the exit code is 1 when it cannot be. */
  public static void main(String[] args) throws IOException {
    int code = run(args, System.out, System.err);
    if (code != 0) {
      System.exit(code);
    }
  }

  static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
    if (args.length != 1 || !Files.isDirectory(Path.of(args[0]))) {
      err.println("Usage: Flatten CLASSES, a folder of compiled classes");
      return 2;
    }
    try {
      int count = inPlace(Path.of(args[0]));
      out.println(count + (count == 1 ? " class" : " classes") + " flattened");
      return 0;
    } catch (FlattenException e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  /**
   * Flattens all classes below a folder, or none.
   *
   * @return how many classes were changed
   * @throws FlattenException when some handles cannot be flattened; the folder is as it was
   */
  public static int inPlace(Path classes) throws IOException {
    Flattening flattening = new Flattening(new Folder(classes));
    Map<Path, byte[]> flattened = new LinkedHashMap<>();
    for (Path file : classFiles(classes)) {
      byte[] bytes = flattening.flatten(name(classes, file), Files.readAllBytes(file));
      if (bytes != null) {
        flattened.put(file, bytes);
      }
    }
    flattening.check();
    for (Map.Entry<Path, byte[]> each : flattened.entrySet()) {
      Files.write(each.getKey(), each.getValue());
    }
    return flattened.size();
  }

  private static String name(Path classes, Path file) {
    String path = classes.relativize(file).toString().replace(File.separatorChar, '/');
    return path.substring(0, path.length() - ".class".length());
  }

  private static List<Path> classFiles(Path classes) throws IOException {
    try (Stream<Path> all = Files.walk(classes)) {
      return all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  /** A folder as a module; libraries are found on the class path. */
  private record Folder(Path classes) implements ClassFiles {
    @Override
    public byte @Nullable [] find(String name) {
      Path file = classes.resolve(name + ".class");
      try {
        if (Files.exists(file)) {
          return Files.readAllBytes(file);
        }
        try (InputStream library = ClassLoader.getSystemResourceAsStream(name + ".class")) {
          return library == null ? null : library.readAllBytes();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean inModule(String name) {
      return Files.exists(classes.resolve(name + ".class"));
    }
  }
}
