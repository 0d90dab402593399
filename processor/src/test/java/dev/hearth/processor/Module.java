package dev.hearth.processor;

import static java.util.stream.Collectors.joining;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.Seal;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A module on disk, with a build file: its sources are written, compiled, sealed, edited and
 * compiled again.
 *
 * <pre>{@code
 * Module module = new Module(folder).source("@HotState record Ship(int x) {}").sealed();
 * module.source("@HotState record Ship(int y) {}").compile().problems();
 * }</pre>
 *
 * <p>A source is in the package {@code game} when it names none. Its file has the name of the first
 * type in it, and imports Hearth and {@code java.util} on the line of its package.
 */
public final class Module {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);\\s*");
  private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface) ([\\w$]+)");
  private static final String IMPORTS =
      "import dev.hearth.*; import dev.hearth.annotations.*; import java.util.*; ";

  private final Path folder;
  private final String part;
  private final List<Path> classPath = new ArrayList<>();

  private Module(Path folder, String part) {
    this.folder = folder;
    this.part = part;
  }

  /** A module in an empty folder, which gets a build file. */
  public Module(Path folder) {
    this(folder, "main");
    write(folder.resolve("pom.xml"), "");
  }

  public static Module withoutBuildFile(Path folder) {
    return new Module(folder, "main");
  }

  /** The tests of this module, which see its classes. */
  Module tests() {
    Module tests = new Module(folder, "test");
    return tests.classPath(tests.classes()).classPath(classes());
  }

  /** Writes sources, each to the file of its first type. */
  public Module source(String... texts) {
    for (String text : texts) {
      file(name(text).replace('.', '/') + ".java", withImports(text));
    }
    return this;
  }

  /** Writes a program {@code game.Arena} with these fields. */
  public Module arena(String... fields) {
    return program("Arena", fields);
  }

  public Module program(String name, String... fields) {
    return source(
        "@HotState public final class "
            + name
            + " implements HotProgram {\n"
            + Stream.of(fields).map(field -> "private final " + field + ";\n").collect(joining())
            + "public void start() {} public void step() {} }");
  }

  /** Writes a source file as it is. */
  public Module file(String path, String text) {
    write(sources().resolve(path), text);
    return this;
  }

  /** Deletes source files, by the names of their types in the package {@code game}. */
  public Module delete(String... names) {
    for (String name : names) {
      delete(sources().resolve("game/" + name + ".java"));
    }
    return this;
  }

  public Module classPath(Path entry) {
    classPath.add(entry);
    return this;
  }

  /** Compiles all sources into an empty class output, as a clean build does. */
  public Compiled compile(String... options) {
    clean();
    return compileInPlace(options);
  }

  /** Compiles all sources over what the last compile left. */
  public Compiled compileInPlace(String... options) {
    return compile(files(sources()), List.of(), List.of(options));
  }

  /** Compiles some sources, named as to {@link #delete}; the rest is taken from class files. */
  public Compiled compileOnly(String... names) {
    return compile(
        Stream.of(names).map(name -> sources().resolve("game/" + name + ".java")).toList(),
        List.of(classes()),
        List.of());
  }

  /** Compiles and seals; both must go well. */
  public Module sealed() {
    Compiled compiled = compile();
    if (!compiled.success()) {
      throw new AssertionError(String.join("\n", compiled.errors()));
    }
    return seal();
  }

  /** Seals what was compiled last. */
  public Module seal() {
    try {
      Seal.seal(SchemaJson.readCompiled(output(CompiledSchema.RESOURCE)), history());
      return this;
    } catch (Seal.Refused e) {
      throw new AssertionError(e);
    }
  }

  /** A file of the class output. */
  public String output(String path) {
    return read(classes().resolve(path));
  }

  public boolean hasOutput(String path) {
    return Files.exists(classes().resolve(path));
  }

  Path folder() {
    return folder;
  }

  /** Where the sources are. */
  public Path sources() {
    return folder.resolve("src/" + part + "/java");
  }

  Path classes() {
    return folder.resolve(part.equals("main") ? "target/classes" : "target/test-classes");
  }

  Path generated() {
    return folder.resolve("target/generated-" + part);
  }

  public Path history() {
    return folder.resolve("src/main/hot");
  }

  Module clean() {
    Stream.of(classes(), generated()).flatMap(out -> files(out).stream()).forEach(Module::delete);
    return this;
  }

  private Compiled compile(List<Path> files, List<Path> more, List<String> options) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        JAVAC.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
      Files.createDirectories(classes());
      Files.createDirectories(generated());
      List<String> all = new ArrayList<>(options);
      all.addAll(List.of("-cp", classPathText(more), "-d", classes().toString()));
      all.addAll(List.of("-s", generated().toString(), "-parameters"));
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(
              null, manager, diagnostics, all, null, manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(new HearthProcessor()));
      return new Compiled(task.call(), diagnostics.getDiagnostics(), this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String classPathText(List<Path> more) {
    return Stream.of(classPath.stream(), more.stream(), Stream.of(home(Hot.class)))
        .flatMap(paths -> paths)
        .map(Path::toString)
        .collect(joining(File.pathSeparator, "", File.pathSeparator + home(HotState.class)));
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String name(String text) {
    Matcher type = TYPE.matcher(text);
    if (!type.find()) {
      throw new IllegalArgumentException("no type in " + text);
    }
    Matcher inPackage = PACKAGE.matcher(text);
    return (inPackage.find() ? inPackage.group(1) : "game") + "." + type.group(1);
  }

  private static String withImports(String text) {
    Matcher inPackage = PACKAGE.matcher(text);
    return inPackage.find()
        ? "package " + inPackage.group(1) + "; " + IMPORTS + text.substring(inPackage.end())
        : "package game; " + IMPORTS + text;
  }

  static List<Path> files(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs {@code static Object run()} of a class of this module. */
  @Nullable Object run(String name) {
    return Running.run(classes(), name);
  }
}
