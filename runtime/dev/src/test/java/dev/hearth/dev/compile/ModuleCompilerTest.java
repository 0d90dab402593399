package dev.hearth.dev.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.dev.fixture.TestModule;
import dev.hearth.dev.load.BuildNotes;
import dev.hearth.dev.load.ClassPath;
import dev.hearth.dev.load.Code;
import dev.hearth.dev.load.ImmutableBuildNotes;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.ImmutableCompiledSchema;
import dev.hearth.schema.ImmutableStateSchema;
import dev.hearth.schema.SchemaJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleCompilerTest {
  private static final CompiledSchema NOTHING =
      ImmutableCompiledSchema.builder()
          .base(0)
          .history("")
          .schema(ImmutableStateSchema.builder().build())
          .build();

  @TempDir Path folder;
  private TestModule module;
  private ModuleCompiler compiler;

  @BeforeEach
  void open() {
    module = new TestModule(folder);
    ClassPath classPath = ClassPath.of(ModuleCompilerTest.class);
    BuildNotes notes =
        ImmutableBuildNotes.builder()
            .processorPath(TestModule.uncheckedPath())
            .source("17")
            .build();
    compiler = ModuleCompiler.of(notes, classPath);
  }

  @AfterEach
  void close() {
    compiler.close();
  }

  @Test
  void classesAndWhatProcessorsWriteStayInMemory() {
    module.save(
        "game.Ship",
        "package game; @dev.hearth.annotations.HotState record Ship(int hull) { class In {} }");
    Code code = compile().code();
    assertEquals(Set.of("game.Ship", "game.Ship$In"), code.classNames());
    String schema = code.text("META-INF/hearth/schema.json").orElseThrow();
    assertTrue(SchemaJson.readCompiled(schema).schema().find("game.Ship").isPresent());
    assertFalse(Files.exists(module.classes().resolve("game")));
  }

  @Test
  void aSecondCompileKnowsNothingOfTheFirst() {
    module.save("game.Ship", "package game; class Ship {}");
    module.save("game.Gun", "package game; class Gun {}");
    compile();
    module.delete("game.Ship");
    assertEquals(Set.of("game.Gun"), compile().code().classNames());
    module.save("game.Gun", "package game; class Gun { Ship ship; }");
    assertEquals(1, compile().errors().size());
  }

  @Test
  void theSameSourcesGiveTheSameBytes() {
    module.save("game.Ship", "package game; class Ship { Runnable r = () -> {}; }");
    Code first = compile().code();
    assertTrue(first.sameAs(compile().code()));
    module.save("game.Ship", "package game; class Ship { Runnable r = () -> { }; /* one line */ }");
    assertTrue(first.sameAs(compile().code()));
    module.save("game.Ship", "package game; class Ship { Runnable r; }");
    assertFalse(first.sameAs(compile().code()));
  }

  @Test
  void errorsAreWordedAsJavacPrintsThem() {
    Path ship =
        module.save(
            "game.Ship",
            """
            package game;
            class Ship {
              java.lang.String name = 1;
              Object gun() { return new Gun(); }
            }
            """);
    List<Message> errors = compile().errors();
    assertEquals(
        List.of(
            ship
                + """
                :3: error: incompatible types: int cannot be converted to String
                  java.lang.String name = 1;
                                          ^""",
            ship
                + """
                :4: error: cannot find symbol
                  Object gun() { return new Gun(); }
                                            ^
                  symbol:   class Gun
                  location: class Ship"""),
        errors.stream().map(Message::text).toList());
  }

  @Test
  void whatAProcessorRefusesIsAnErrorAtItsPlace() {
    Path ship =
        module.save(
            "game.Ship",
            "package game;\n@dev.hearth.annotations.HotState\nrecord Ship(int undecided) {}\n");
    Compilation compilation = compile();
    Message error = compilation.errors().get(0);
    assertTrue(
        error.text().startsWith(ship + ":3: error: [hot:undecided-component] has no source"),
        error.text());
    assertEquals(Set.of(), compilation.code().classNames());
  }

  @Test
  void whatAProcessorNotesIsKept() {
    module.save(
        "game.Ship",
        "package game; @dev.hearth.annotations.HotState record Ship(java.util.List<Integer> noted) { java.util.List<Integer> raw() { return new java.util.ArrayList(); } }");
    Compilation compilation = compile();
    assertEquals(List.of(), compilation.errors());
    assertEquals(1, compilation.notes().size(), "and javac's own are not");
    assertTrue(compilation.notes().get(0).contains("[hot:note] is new"));
  }

  @Test
  void aProcessorThatIsNotThereIsAnError() {
    module.save("game.Ship", "package game; class Ship {}");
    BuildNotes notes =
        ImmutableBuildNotes.builder().addProcessorPath(module.broken()).source("17").build();
    try (ModuleCompiler broken = ModuleCompiler.of(notes, new ClassPath(List.of()))) {
      Message error = broken.compile(module.tree(broken), NOTHING).errors().get(0);
      assertTrue(error.text().startsWith("no annotation processor can be made: "), error.text());
    }
  }

  @Test
  void anOptionThatJavacDoesNotKnowIsAnError() {
    module.save("game.Ship", "package game; class Ship {}");
    BuildNotes notes = ImmutableBuildNotes.builder().addOptions("--nonsense").build();
    try (ModuleCompiler broken = ModuleCompiler.of(notes, new ClassPath(List.of()))) {
      Message error = broken.compile(module.tree(broken), NOTHING).errors().get(0);
      assertTrue(error.text().startsWith("the compiler failed: "), error.text());
      assertTrue(error.text().contains("--nonsense"), error.text());
    }
  }

  private Compilation compile() {
    return compiler.compile(module.tree(compiler), NOTHING);
  }
}
