package dev.hearth.dev;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.dev.load.BuildNotes;
import dev.hearth.dev.load.ClassPath;
import dev.hearth.dev.load.Code;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.StateDef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The module that a program belongs to, as its build left it.
 *
 * @param output the reloadable directory: the module's class output
 * @param code what was in it when the dev run began
 * @param built when its build ended
 * @param classPath without {@code output}
 */
record Module(Path output, Code code, FileTime built, BuildNotes notes, ClassPath classPath) {
  /**
   * Finds the module of {@code program}.
   *
   * @throws IllegalStateException when it cannot be reloaded; the message says why
   */
  static Module of(Class<? extends HotProgram> program) {
    if (program.getModule().isNamed()) {
      throw new IllegalStateException(
          program.getName()
              + " is on the module path, where no code can be reloaded. Run it from the class"
              + " path for a dev run");
    }
    ClassPath all = ClassPath.of(program);
    Path output =
        all.directoryOf(program)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        program.getName()
                            + " is in no directory on the class path, so there is nothing to"
                            + " reload: jars are not. Run it from its build's class output,"
                            + " target/classes"));
    Path schema = output.resolve(CompiledSchema.RESOURCE);
    if (!Files.isRegularFile(schema)) {
      throw new IllegalStateException(
          program.getName()
              + " was compiled without Hearth's annotation processor: there is no "
              + schema
              + ". Name the processor in the build, with -processorpath or as an annotation"
              + " processor path");
    }
    try {
      FileTime built = Files.getLastModifiedTime(schema);
      Code code = Code.read(output);
      requireHandles(program, Files.readString(schema));
      ClassPath others = all.without(output);
      Optional<String> more = property("hot.classpath");
      return new Module(
          output,
          code,
          built,
          notes(code),
          more.map(ClassPath::parse).map(others::with).orElse(others));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + schema, e);
    }
  }

  /** A flattened class has a plain field in the place of each handle. */
  private static void requireHandles(Class<?> program, String schema) {
    StateDef def = SchemaJson.readCompiled(schema).schema().types().get(program.getName());
    if (def == null) {
      return;
    }
    for (Field field : program.getDeclaredFields()) {
      boolean handle = def.components().stream().anyMatch(c -> c.name().equals(field.getName()));
      if (handle && field.getType() != Hot.class) {
        throw new IllegalStateException(
            program.getName()
                + " was flattened for production, and a dev run needs its handles. Build it anew"
                + " without flattening, with the class output deleted");
      }
    }
  }

  /** What is watched: the sources, and the sealed versions, which others may add to. */
  List<Path> watched() {
    List<Path> watched = new ArrayList<>(notes.sources());
    notes.history().ifPresent(watched::add);
    return watched;
  }

  /** Class outputs of other modules that hold state, too. */
  List<Path> others() {
    return classPath.entries().stream()
        .filter(entry -> Files.isRegularFile(entry.resolve(CompiledSchema.RESOURCE)))
        .toList();
  }

  private static BuildNotes notes(Code code) {
    BuildNotes notes = BuildNotes.of(code).overridden(Module::property);
    if (notes.sources().isEmpty()) {
      throw new IllegalStateException(
          "a dev run does not know where the sources are"
              + (code.text(BuildNotes.RESOURCE).isPresent()
                  ? ": the folders that the build noted are not there"
                  : ": the build noted none, as with -Ahot.frozen=true")
              + ". Name them with -Dhot.sources=src/main/java");
    }
    if (notes.processorPath().isEmpty()) {
      throw new IllegalStateException(
          "a dev run does not know where the build's annotation processors are. Name their jars"
              + " with -Dhot.processorpath");
    }
    return notes;
  }

  private static Optional<String> property(String name) {
    return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
  }
}
