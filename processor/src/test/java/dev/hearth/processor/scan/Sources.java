package dev.hearth.processor.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A module's sources in a folder, to be compiled.
 *
 * <p>A file's name is that of the first type in it. All of {@code dev.hearth}, its annotations and
 * {@code java.util} is imported, on the line of the package.
 */
final class Sources {
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface) ([\\w$]+)");
  private static final String IMPORTS =
      "import dev.hearth.*; import dev.hearth.annotations.*; import java.util.*;";

  private final Path folder;
  private final List<Path> classPath = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final Map<Integer, Map<String, String>> generated = new HashMap<>();
  private Before before = Before.nothing();
  private UnaryOperator<Processor> wrapper = UnaryOperator.identity();

  Sources(Path folder) {
    this.folder = folder;
  }

  /** Writes files, each where its package and type belong. */
  Sources with(String... texts) {
    for (String text : texts) {
      file(name(text).replace('.', '/') + ".java", text);
    }
    return this;
  }

  /** Writes a file. */
  Sources file(String path, String text) {
    try {
      Path file = sourceFolder().resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, withImports(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Has another processor generate a file in a round, 1 or more. */
  Sources generatedIn(int round, String text) {
    generated.computeIfAbsent(round, k -> new LinkedHashMap<>()).put(name(text), withImports(text));
    return this;
  }

  Sources withoutGenerated() {
    generated.clear();
    return this;
  }

  Sources classPath(Path entry) {
    classPath.add(entry);
    return this;
  }

  Sources option(String... option) {
    options.addAll(List.of(option));
    return this;
  }

  Sources after(Before before) {
    this.before = before;
    return this;
  }

  Sources wrapped(UnaryOperator<Processor> wrapper) {
    this.wrapper = wrapper;
    return this;
  }

  Path sourceFolder() {
    return folder.resolve("src");
  }

  Path classes() {
    return folder.resolve("classes");
  }

  /** Compiles all files, without those of before. */
  Compiled compile() {
    try (Stream<Path> files = Files.walk(sourceFolder())) {
      return compile(files.filter(file -> file.toString().endsWith(".java")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles some files, by the names of their types; the rest is taken from class files. */
  Compiled compileOnly(String... names) {
    classPath(classes());
    return compile(
        Stream.of(names)
            .map(name -> sourceFolder().resolve(name.replace('.', '/') + ".java"))
            .toList());
  }

  private Compiled compile(List<Path> files) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    ScanProcessor processor = new ScanProcessor(before, generated);
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
      Files.createDirectories(classes());
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              manager,
              diagnostics,
              allOptions(),
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(wrapper.apply(processor)));
      return new Compiled(task.call(), processor, diagnostics.getDiagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> allOptions() {
    List<String> all = new ArrayList<>(options);
    String path = System.getProperty("java.class.path", "");
    for (Path entry : classPath) {
      path = entry + java.io.File.pathSeparator + path;
    }
    all.addAll(List.of("-cp", path, "-d", classes().toString()));
    return all;
  }

  private static String name(String text) {
    Matcher type = TYPE.matcher(text);
    if (!type.find()) {
      throw new IllegalArgumentException("no type in " + text);
    }
    Matcher inPackage = PACKAGE.matcher(text);
    return (inPackage.find() ? inPackage.group(1) + "." : "") + type.group(1);
  }

  private static String withImports(String text) {
    if (text.startsWith("module ")) {
      return text;
    }
    Matcher inPackage = PACKAGE.matcher(text);
    return inPackage.find()
        ? inPackage.replaceFirst("package $1; " + IMPORTS)
        : IMPORTS + " " + text;
  }
}
