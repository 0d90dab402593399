package dev.hearth.dev.compile;

import dev.hearth.dev.load.BuildNotes;
import dev.hearth.dev.load.ClassPath;
import dev.hearth.schema.CompiledSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileObject;

/**
 * Compiles a module's sources, in this process and into memory, with the processors of its build.
 * It stays warm: the jars it has read, the compiler itself, and what it has compiled of sources
 * that stay the same serve the next compile.
 *
 * <p>Used by one thread.
 */
public final class ModuleCompiler implements AutoCloseable {
  private final Toolchain tools;
  private final boolean own;
  private final Path running;
  private final Javac javac;
  private Optional<Baseline> last = Optional.empty();

  private ModuleCompiler(Toolchain tools, boolean own, BuildNotes notes) {
    this.tools = tools;
    this.own = own;
    try {
      this.running = Files.createTempFile("hearth-running-", ".json");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot set up the compiler", e);
    }
    running.toFile().deleteOnExit(); // a dev run mostly ends with Ctrl-C
    this.javac = new Javac(tools, notes, running);
  }

  /**
   * Makes ready to compile.
   *
   * @param classPath without the module's own class output
   * @throws IllegalStateException when this Java has no compiler
   */
  public static ModuleCompiler of(BuildNotes notes, ClassPath classPath) {
    return new ModuleCompiler(Toolchain.of(notes.processorPath(), classPath), true, notes);
  }

  /** The same with tools that others use as well, and that stay open. */
  public static ModuleCompiler of(BuildNotes notes, Toolchain shared) {
    return new ModuleCompiler(shared, false, notes);
  }

  /**
   * Reads sources as they are now, for a compile of later. One that cannot be read is left to
   * javac, which says why.
   */
  public List<JavaFileObject> read(List<Path> sources) {
    List<Path> unreadable = new ArrayList<>();
    List<JavaFileObject> texts = SourceText.read(sources, unreadable);
    tools
        .files()
        .getJavaFileObjectsFromPaths(unreadable.stream().filter(Files::exists).toList())
        .forEach(texts::add);
    return texts;
  }

  /**
   * Compiles what has changed since the last compile, and what depends on it; whatever goes wrong
   * is in the result.
   *
   * @param sources all of the module's
   * @param against the schema of what is running
   */
  public Compilation compile(SourceTree sources, CompiledSchema against) {
    Began began = began();
    return done(
        last.flatMap(baseline -> Incremental.compile(javac, baseline, sources, against))
            .orElseGet(() -> javac.all(sources, against)),
        began);
  }

  /** The same, whatever is known from before. */
  public Compilation compileAll(SourceTree sources, CompiledSchema against) {
    Began began = began();
    return done(javac.all(sources, against), began);
  }

  /**
   * Compiles a little of what was compiled last, as after an edit of layout, for nothing but to be
   * faster the next time: the compiler and the processors are themselves compiled bit by bit, as
   * they are used.
   *
   * @param sources as they were then
   * @param n which of the sources of state, in a circle
   * @return whether it passed: not when something was edited after all
   */
  public boolean drill(SourceTree sources, CompiledSchema against, int n) {
    return again(sources, Imagined.withMore(against, n), n).isPresent();
  }

  /**
   * Makes ready for another running schema, when nothing was edited: the next edit may be one that
   * takes no processors, after what they make for this schema has been made.
   */
  public void prepareFor(SourceTree sources, CompiledSchema against) {
    boolean other = last.filter(known -> !known.against().equals(against)).isPresent();
    if (other) {
      again(sources, against, 0)
          .flatMap(Javac.Result::baseline)
          .ifPresent(b -> last = Optional.of(b));
    }
  }

  private Optional<Javac.Result> again(SourceTree sources, CompiledSchema against, int n) {
    List<URI> state = last.map(Baseline::ofState).orElse(List.of());
    return state.isEmpty()
        ? Optional.empty()
        : Incremental.again(
            javac, last.orElseThrow(), sources, against, state.get(n % state.size()));
  }

  /** After what did not pass, the last that did is where the next compile begins. */
  private Compilation done(Javac.Result result, Began began) {
    if (result.passed()) {
      last = result.baseline();
    }
    Began now = began();
    Duration took = Duration.ofNanos(now.at() - began.at());
    Duration processors = Duration.ofNanos(now.processed() - began.processed());
    return new Compilation(result.code(), result.messages(), result.sources(), took, processors);
  }

  /** What the clocks show. */
  private record Began(long at, long processed) {}

  private Began began() {
    return new Began(System.nanoTime(), tools.processed());
  }

  @Override
  public void close() {
    if (own) {
      tools.close();
    }
    try {
      Files.deleteIfExists(running);
    } catch (IOException e) {
      // A file in the temporary folder is left.
    }
  }
}
