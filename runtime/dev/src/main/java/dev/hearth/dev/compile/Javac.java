package dev.hearth.dev.compile;

import dev.hearth.dev.load.BuildNotes;
import dev.hearth.dev.load.Code;
import dev.hearth.dev.report.Trace;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaJson;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/** Runs javac once, with the options of the module's build. */
final class Javac {
  static final boolean WITH_PROCESSORS = true;
  static final boolean WITHOUT_PROCESSORS = false;

  private static final String RUNNING = "-Ahot.running=";

  private final Toolchain tools;
  private final BuildNotes notes;
  private final Path running;
  private final Outlines outlines;
  private final WordIndex words = new WordIndex();

  /**
   * What came of it.
   *
   * @param sources how many were compiled
   * @param baseline where the next compile can begin, when this one has passed
   */
  record Result(Code code, List<Message> messages, int sources, Optional<Baseline> baseline) {
    boolean passed() {
      return messages.stream().noneMatch(m -> m.kind() == Message.Kind.ERROR);
    }

    /** The same with what was said before, and was not said again. */
    Result with(List<Message> more) {
      List<Message> all = new ArrayList<>(messages);
      all.addAll(more);
      return new Result(code, all, sources, baseline.map(b -> b.with(more)));
    }
  }

  /**
   * @param running a file for the schema of what is running
   */
  Javac(Toolchain tools, BuildNotes notes, Path running) {
    this.tools = tools;
    this.notes = notes;
    this.running = running;
    this.outlines = new Outlines(tools);
  }

  /** Compiles all sources; whatever goes wrong is in the result. */
  Result all(SourceTree tree, CompiledSchema against) {
    tools.warm().forgetClassPath();
    MemoryOutput output = new MemoryOutput(tools.warm());
    return run(tree, tree.texts(), output, against, WITH_PROCESSORS, Optional.empty());
  }

  /**
   * Compiles some of the sources.
   *
   * @param base what there is of the others
   * @param before the compile that made it
   */
  Result some(
      SourceTree tree,
      Collection<URI> files,
      List<MemoryFile> base,
      CompiledSchema against,
      boolean processors,
      Baseline before) {
    List<JavaFileObject> sources =
        tree.texts().stream().filter(text -> files.contains(text.toUri())).toList();
    MemoryOutput output = new MemoryOutput(tools.warm(), base);
    return run(tree, sources, output, against, processors, Optional.of(before));
  }

  /** What sources declare, without a look at any other, in their order. */
  List<Outline> outlines(List<SourceText> sources) {
    return outlines.of(options(WITHOUT_PROCESSORS), sources);
  }

  /** What words sources have. */
  WordIndex words() {
    return words;
  }

  private Result run(
      SourceTree tree,
      List<JavaFileObject> sources,
      MemoryOutput output,
      CompiledSchema against,
      boolean processors,
      Optional<Baseline> before) {
    List<Message> messages = new ArrayList<>();
    try {
      if (processors) {
        Files.writeString(running, SchemaJson.write(against));
      }
      run(sources, output, processors, messages);
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      messages.add(
          new Message(
              Message.Kind.ERROR, "the compiler failed: " + String.join("\n", Trace.of(e))));
    } catch (ServiceConfigurationError e) {
      messages.add(
          new Message(
              Message.Kind.ERROR, "no annotation processor can be made: " + e.getMessage()));
    }
    Result result =
        new Result(new Code(Map.of(), Map.of()), messages, sources.size(), Optional.empty());
    return result.passed()
        ? new Result(
            output.code(),
            messages,
            sources.size(),
            // Of other processors it is not known what they read.
            tools.onlyHearth()
                ? Baseline.of(tree, against, output, messages, before)
                : Optional.empty())
        : result;
  }

  private void run(
      List<JavaFileObject> sources,
      MemoryOutput output,
      boolean processors,
      List<Message> messages) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    boolean compiled = tools.task(output, said, options(processors), sources, processors).call();
    Path here = Path.of("").toAbsolutePath();
    said.getDiagnostics().forEach(d -> messages.add(MessageText.of(d, here)));
    if (!compiled && messages.stream().noneMatch(m -> m.kind() == Message.Kind.ERROR)) {
      messages.add(new Message(Message.Kind.ERROR, "the compiler failed, and does not say why"));
    }
  }

  private List<String> options(boolean processors) {
    List<String> options =
        new ArrayList<>(List.of("-g", "-parameters", "-implicit:none", "-Xlint:-options"));
    notes.source().ifPresent(level -> options.addAll(List.of("-source", level, "-target", level)));
    notes.options().stream()
        .filter(option -> !isOwn(option) && (processors || !option.startsWith("-A")))
        .forEach(options::add);
    if (processors) {
      notes.history().ifPresent(folder -> options.add("-Ahot.history=" + folder));
      options.add(RUNNING + running);
    } else {
      options.add("-proc:none");
    }
    return options;
  }

  private boolean isOwn(String option) {
    return option.startsWith(RUNNING)
        || option.startsWith("-Ahot.frozen")
        || (option.startsWith("-Ahot.history=") && notes.history().isPresent());
  }
}
