package game.tour;

import dev.hearth.annotations.Pinned;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A copy of the game's module, to be edited without harm. */
@Pinned
final class ModuleCopy implements AutoCloseable {
  private static final String JAVA = "src/main/java";
  private static final String HISTORY = "src/main/hot";
  private static final String RESOURCES = "src/main/resources";
  private static final String NOTES = "/META-INF/hearth/build.properties";

  private final Path module;
  private final Path copy;

  private ModuleCopy(Path module, Path copy) {
    this.module = module;
    this.copy = copy;
  }

  /** A copy of the sources, the history and the resources of the module that is running. */
  static ModuleCopy make() throws IOException {
    Path module = module();
    ModuleCopy made = new ModuleCopy(module, Files.createTempDirectory("hearth-tour-"));
    Runtime.getRuntime().addShutdownHook(new Thread(made::close));
    for (String part : List.of("pom.xml", JAVA, HISTORY, RESOURCES)) {
      copyAll(module.resolve(part), made.copy.resolve(part));
    }
    return made;
  }

  Path root() {
    return copy;
  }

  /** Puts a file of the tour among the sources, as an editor that saves it does. */
  void save(String step, String file) throws IOException {
    Path from = module.resolve("tour").resolve(step).resolve(file);
    Path to = copy.resolve(JAVA).resolve(file);
    Path beside = Files.createTempFile(copy, "save", ".tmp");
    Files.copy(from, beside, StandardCopyOption.REPLACE_EXISTING);
    Files.move(beside, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A source file of the copy. */
  List<String> lines(String file) throws IOException {
    return Files.readAllLines(copy.resolve(JAVA).resolve(file));
  }

  /** Compiles the copy with the processor that the build has compiled this game with. */
  void compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("The tour compiles: run it with a JDK, not with a JRE.");
    }
    Path output = Files.createDirectories(output());
    copyAll(copy.resolve(RESOURCES), output);
    List<String> options = new ArrayList<>(List.of("-d", output.toString(), "-parameters"));
    options.addAll(List.of("-cp", libraries(), "-processorpath", processorPath()));
    options.add("-Ahot.history=" + copy.resolve(HISTORY));
    try (Stream<Path> sources = Files.walk(copy.resolve(JAVA))) {
      sources.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(options::add);
    }
    if (compiler.run(null, System.out, System.err, options.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("The copy of the sources does not compile.");
    }
  }

  /** What runs the compiled copy. */
  String classPath() {
    return output() + File.pathSeparator + libraries();
  }

  @Override
  public void close() {
    try (Stream<Path> all = Files.exists(copy) ? Files.walk(copy) : Stream.empty()) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      System.err.println("The copy in " + copy + " could not be deleted: " + e.getMessage());
    }
  }

  private Path output() {
    return copy.resolve("target/classes");
  }

  private static Path module() throws IOException {
    Path classes = location(ModuleCopy.class.getProtectionDomain().getCodeSource().getLocation());
    Path module = classes.resolve("../..").normalize();
    if (!Files.exists(module.resolve(JAVA).resolve("game/Ship.java"))) {
      throw new IOException(
          "The tour copies the game's sources, and they are not beside " + classes);
    }
    return module;
  }

  /** The class path of this game but for its own classes, which the copy replaces. */
  private static String libraries() {
    List<String> entries = new ArrayList<>();
    if (ModuleCopy.class.getClassLoader() instanceof URLClassLoader loader) {
      for (URL url : loader.getURLs()) {
        entries.add(location(url).toString());
      }
    } else {
      entries.addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)));
    }
    Path own = location(ModuleCopy.class.getProtectionDomain().getCodeSource().getLocation());
    entries.removeIf(entry -> Path.of(entry).toAbsolutePath().equals(own));
    return String.join(File.pathSeparator, entries);
  }

  private static String processorPath() throws IOException {
    Properties notes = new Properties();
    try (InputStream in = ModuleCopy.class.getResourceAsStream(NOTES)) {
      if (in != null) {
        notes.load(in);
      }
    }
    String path = notes.getProperty("processorPath", "");
    if (path.isBlank()) {
      throw new IOException("The build did not note its processor path in " + NOTES);
    }
    return path;
  }

  private static Path location(URL url) {
    try {
      return Path.of(url.toURI()).toAbsolutePath().normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copyAll(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.resolve("..").normalize());
          Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
