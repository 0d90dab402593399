package dev.hearth.testkit;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import dev.hearth.processor.HearthProcessor;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.Seal;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A user's module on disk, compiled with Hearth's processor, and the user's tests in it.
 *
 * <pre>{@code
 * UserModule module = new UserModule(folder).source("Ship", "@HotState record Ship(int x) {}").seal();
 * module.source("Checks", "class Checks { static void test() { … } }").compile().run("test");
 * }</pre>
 *
 * <p>All is in the package {@code game}, with the usual imports.
 */
final class UserModule {
  private static final String HEADER =
      "package game; import dev.hearth.*; import dev.hearth.annotations.*; import dev.hearth.testkit.*;"
          + " import java.nio.file.Path; import java.math.*; import java.time.*; import java.util.*;"
          + " import java.util.stream.*; ";

  private final Path root;

  UserModule(Path root) {
    this.root = root;
    write(root.resolve("pom.xml"), "");
  }

  UserModule source(String name, String text) {
    write(sources().resolve("game/" + name + ".java"), HEADER + text);
    return this;
  }

  UserModule delete(String name) {
    try {
      Files.delete(sources().resolve("game/" + name + ".java"));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path sources() {
    return root.resolve("src/main/java");
  }

  private Path classes() {
    return root.resolve("target/classes");
  }

  Path history() {
    return root.resolve("src/main/hot");
  }

  /** Compiles everything into an empty class output. */
  UserModule compile() {
    try {
      for (Path old : files(classes())) {
        Files.delete(old);
      }
      Files.createDirectories(classes());
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      StringWriter said = new StringWriter();
      try (StandardJavaFileManager manager =
          compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
        List<String> options =
            List.of("-cp", classPath(), "-d", classes().toString(), "-parameters");
        JavaCompiler.CompilationTask task =
            compiler.getTask(
                said,
                manager,
                null,
                options,
                null,
                manager.getJavaFileObjectsFromPaths(files(sources())));
        task.setProcessors(List.of(new HearthProcessor()));
        if (!task.call()) {
          throw new IllegalStateException(said.toString());
        }
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles, accepts that as the next version, and compiles once more. */
  UserModule seal() {
    compile();
    try {
      String schema = Files.readString(classes().resolve(CompiledSchema.RESOURCE));
      Seal.seal(SchemaJson.readCompiled(schema), history());
      return compile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Seal.Refused e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Calls a static method of {@code game.Checks}, and throws what it throws.
   *
   * @return what it returns, as text
   */
  String run(String method) {
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes().toUri().toURL()}, UserModule.class.getClassLoader())) {
      Method check = loader.loadClass("game.Checks").getDeclaredMethod(method);
      check.setAccessible(true);
      return String.valueOf(check.invoke(null));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      if (e.getCause() instanceof Error thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static String classPath() {
    return Stream.of(Hot.class, HotState.class, TestState.class, Money.class)
        .map(UserModule::home)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
