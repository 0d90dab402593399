package dev.hearth.test.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearth.dev.compile.Compilation;
import dev.hearth.dev.compile.Message;
import dev.hearth.dev.compile.ModuleCompiler;
import dev.hearth.dev.compile.SourceTree;
import dev.hearth.dev.compile.Toolchain;
import dev.hearth.dev.load.Code;
import dev.hearth.dev.load.ImmutableBuildNotes;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.ImmutableCompiledSchema;
import dev.hearth.schema.ImmutableStateSchema;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A module that is compiled twice after each edit: what was edited, and all of it. */
final class Twins implements AutoCloseable {
  private static final CompiledSchema NOTHING =
      ImmutableCompiledSchema.builder()
          .base(0)
          .history("")
          .schema(ImmutableStateSchema.builder().build())
          .build();

  private final Path root;
  private final ModuleCompiler some;
  private final ModuleCompiler all;
  private CompiledSchema running = NOTHING;
  private boolean started;
  private int edits;
  private int partly;

  Twins(Path root, Toolchain tools) throws IOException {
    this.root = root;
    Files.createDirectories(sources());
    Files.createDirectories(history());
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    ImmutableBuildNotes notes =
        ImmutableBuildNotes.builder().source("17").history(history()).build();
    this.some = ModuleCompiler.of(notes, tools);
    this.all = ModuleCompiler.of(notes, tools);
  }

  Path sources() {
    return root.resolve("src/main/java");
  }

  Path history() {
    return root.resolve("src/main/hot");
  }

  /** How many edits of what had been compiled have passed. */
  int edits() {
    return edits;
  }

  /** After how many of them not all sources were compiled. */
  int partly() {
    return partly;
  }

  /**
   * Compiles the sources as they are now, in both ways; the running schema stays.
   *
   * @param what names the edit in a failure
   * @return whether it passed
   */
  boolean compile(String what) {
    SourceTree tree = SourceTree.in(List.of(sources(), history()), all);
    Compilation expected = all.compileAll(tree, running);
    Compilation came = some.compile(tree, running);
    assertEquals(errors(expected), errors(came), what);
    assertEquals(new TreeSet<>(expected.notes()), new TreeSet<>(came.notes()), "notes of " + what);
    assertSame(expected.code(), came.code(), what);
    if (!came.errors().isEmpty()) {
      return false;
    }
    edits += started ? 1 : 0;
    partly += came.sources() < tree.texts().size() ? 1 : 0;
    return true;
  }

  /** Compiles all for the running schema and the sealed versions as they are now. */
  void start() {
    some.compileAll(SourceTree.in(List.of(sources(), history()), some), running);
    started = true;
  }

  /** What was compiled last runs from now on. */
  void run() {
    SourceTree tree = SourceTree.in(List.of(sources(), history()), all);
    running = schema(all.compileAll(tree, running).code());
  }

  /** Seals what runs. */
  void seal() throws Seal.Refused, IOException {
    SourceTree tree = SourceTree.in(List.of(sources(), history()), all);
    Seal.seal(schema(all.compileAll(tree, running).code()), history());
  }

  private static CompiledSchema schema(Code code) {
    return SchemaJson.readCompiled(code.text(CompiledSchema.RESOURCE).orElseThrow());
  }

  private static List<String> errors(Compilation compilation) {
    return compilation.errors().stream().map(Message::text).toList();
  }

  private static void assertSame(Code expected, Code came, String what) {
    Set<String> names = new TreeSet<>(expected.classNames());
    assertEquals(names, new TreeSet<>(came.classNames()), "classes of " + what);
    List<String> differ = new ArrayList<>();
    for (String name : names) {
      if (!Arrays.equals(expected.classFile(name).get(), came.classFile(name).get())) {
        differ.add(name);
      }
    }
    assertEquals(List.of(), differ, "classes with other bytes after " + what);
    for (String file :
        List.of(
            "schema.json",
            "migrations.properties",
            "drops.properties",
            "reads.properties",
            "build.properties")) {
      String path = Code.NOTES + file;
      assertEquals(expected.text(path), came.text(path), path + " of " + what);
    }
  }

  @Override
  public void close() {
    some.close();
    all.close();
  }
}
