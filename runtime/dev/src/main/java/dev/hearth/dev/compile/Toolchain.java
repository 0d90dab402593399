package dev.hearth.dev.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.hearth.dev.load.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What stays warm from one compile to the next: the jars that were read, the processors' classes,
 * and the compiler itself. Several modules with the same class path can share one.
 *
 * <pre>{@code
 * try (Toolchain tools = Toolchain.of(processorPath, classPath)) {
 *   tools.files().setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
 *   tools.task(tools.files(), diagnostics, options, sources).call();
 * }
 * }</pre>
 *
 * <p>Used by one thread at a time.
 */
public final class Toolchain implements AutoCloseable {
  private final JavaCompiler compiler;
  private final StandardJavaFileManager files;
  private final Processors processors;
  private final WarmFiles warm;

  private Toolchain(JavaCompiler compiler, List<Path> processorPath, ClassPath classPath)
      throws IOException {
    this.compiler = compiler;
    this.processors = new Processors(processorPath);
    this.files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath.entries());
    files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
    this.warm = new WarmFiles(files, new PluginLoader(processors.loader()));
  }

  /**
   * Makes one ready.
   *
   * @param classPath without any module's own class output
   * @throws IllegalStateException when this Java has no compiler
   */
  public static Toolchain of(List<Path> processorPath, ClassPath classPath) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException(
          "a dev run needs a JDK, to compile what is saved; this Java has no compiler: "
              + System.getProperty("java.home"));
    }
    try {
      return new Toolchain(compiler, processorPath, classPath);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot set up the compiler", e);
    }
  }

  /** The files on disk, with the class path. */
  public StandardJavaFileManager files() {
    return files;
  }

  /** The same files, with what is known of them from earlier compiles. */
  WarmFiles warm() {
    return warm;
  }

  /**
   * A compile with new instances of the processors.
   *
   * @param output where it reads and writes, on top of {@link #files}
   * @throws java.util.ServiceConfigurationError when a processor cannot be made
   */
  public JavaCompiler.CompilationTask task(
      JavaFileManager output,
      DiagnosticListener<JavaFileObject> said,
      List<String> options,
      Iterable<? extends JavaFileObject> sources) {
    return task(output, said, options, sources, Javac.WITH_PROCESSORS);
  }

  /** The same, with processors or without. */
  JavaCompiler.CompilationTask task(
      JavaFileManager output,
      DiagnosticListener<JavaFileObject> said,
      List<String> options,
      Iterable<? extends JavaFileObject> sources,
      boolean withProcessors) {
    JavaCompiler.CompilationTask task =
        compiler.getTask(Writer.nullWriter(), output, said, options, null, sources);
    if (withProcessors) {
      task.setProcessors(processors.make());
    }
    return task;
  }

  /** The syntax trees of sources, with what can be made of broken ones. */
  Iterable<? extends CompilationUnitTree> parse(
      List<String> options, Iterable<? extends JavaFileObject> sources) {
    JavaCompiler.CompilationTask task =
        compiler.getTask(Writer.nullWriter(), files, said -> {}, options, null, sources);
    try {
      return ((JavacTask) task).parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many nanoseconds processors have taken, in all compiles. */
  long processed() {
    return processors.nanos();
  }

  /** Whether Hearth's is the only processor. */
  boolean onlyHearth() {
    return processors.onlyHearth();
  }

  @Override
  public void close() {
    processors.close();
    try {
      files.close();
    } catch (IOException e) {
      // Only jars were read through it.
    }
  }
}
