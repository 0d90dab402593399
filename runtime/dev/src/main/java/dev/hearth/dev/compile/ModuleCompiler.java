package dev.hearth.dev.compile;

import dev.hearth.dev.load.BuildNotes;
import dev.hearth.dev.load.ClassPath;
import dev.hearth.dev.load.Code;
import dev.hearth.dev.report.Trace;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/**
 * Compiles all of a module's sources, in this process and into memory, with the processors of its
 * build. It stays warm: the jars it has read, and the compiler itself, serve the next compile.
 *
 * <p>Used by one thread.
 */
public final class ModuleCompiler implements AutoCloseable {
  private static final String RUNNING = "-Ahot.running=";

  private final Toolchain tools;
  private final boolean own;
  private final BuildNotes notes;
  private final Path running;

  private ModuleCompiler(Toolchain tools, boolean own, BuildNotes notes) {
    this.tools = tools;
    this.own = own;
    this.notes = notes;
    try {
      this.running = Files.createTempFile("hearth-running-", ".json");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot set up the compiler", e);
    }
    running.toFile().deleteOnExit(); // a dev run mostly ends with Ctrl-C
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
   * Compiles {@code sources}; whatever goes wrong is in the result.
   *
   * @param against the schema of what is running
   */
  public Compilation compile(List<JavaFileObject> sources, CompiledSchema against) {
    long begin = System.nanoTime();
    List<Message> messages = new ArrayList<>();
    MemoryOutput output = new MemoryOutput(tools.files());
    try {
      Files.writeString(running, SchemaJson.write(against));
      run(sources, output, messages);
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      messages.add(
          new Message(
              Message.Kind.ERROR, "the compiler failed: " + String.join("\n", Trace.of(e))));
    } catch (java.util.ServiceConfigurationError e) {
      messages.add(
          new Message(
              Message.Kind.ERROR, "no annotation processor can be made: " + e.getMessage()));
    }
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    boolean failed = messages.stream().anyMatch(m -> m.kind() == Message.Kind.ERROR);
    return new Compilation(failed ? new Code(Map.of(), Map.of()) : output.code(), messages, took);
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

  private void run(List<JavaFileObject> sources, MemoryOutput output, List<Message> messages) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    boolean compiled = tools.task(output, said, options(), sources).call();
    Path here = Path.of("").toAbsolutePath();
    said.getDiagnostics().forEach(d -> messages.add(MessageText.of(d, here)));
    if (!compiled && messages.stream().noneMatch(m -> m.kind() == Message.Kind.ERROR)) {
      messages.add(new Message(Message.Kind.ERROR, "the compiler failed, and does not say why"));
    }
  }

  private List<String> options() {
    List<String> options =
        new ArrayList<>(List.of("-g", "-parameters", "-implicit:none", "-Xlint:-options"));
    notes.source().ifPresent(level -> options.addAll(List.of("-source", level, "-target", level)));
    notes.options().stream().filter(option -> !isOwn(option)).forEach(options::add);
    notes.history().ifPresent(folder -> options.add("-Ahot.history=" + folder));
    options.add(RUNNING + running);
    return options;
  }

  private boolean isOwn(String option) {
    return option.startsWith(RUNNING)
        || option.startsWith("-Ahot.frozen")
        || (option.startsWith("-Ahot.history=") && notes.history().isPresent());
  }
}
