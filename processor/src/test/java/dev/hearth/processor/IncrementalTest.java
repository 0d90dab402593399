package dev.hearth.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An IDE compiles the files that changed; the rest of the module is there as class files. */
final class IncrementalTest {
  @TempDir private Path folder;
  private Module module;

  @BeforeEach
  void sealTwo() {
    module =
        new Module(folder)
            .source("@HotState record Ship(int a, int b) {}")
            .source("@HotState record Crew(int n) {}")
            .arena("Hot<List<Ship>> ships = Hot.of(List.of())")
            .sealed()
            .source("@HotState record Ship(int a, long c) {}")
            .source(
                "@Migrates(1) final class From1 extends V1.Migration {"
                    + " @Override protected long c(V1.Ship old) { return old.b(); } }");
    module.compile().accepted();
  }

  /** Compiles some files, and all where an older javac cannot replace a class at once. */
  private Compiled compileOnly(String... names) {
    Compiled compiled = module.compileOnly(names);
    boolean again = compiled.errors().stream().anyMatch(text -> text.endsWith("module again"));
    return again ? module.compileInPlace() : compiled;
  }

  @Test
  void theWholeStateIsKnownFromOneFile() {
    String schema = module.output("META-INF/hearth/schema.json");
    module.source("@HotState record Ship(int a, long c) { int twice() { return 2 * a; } }");
    compileOnly("Ship").accepted();
    assertEquals(schema, module.output("META-INF/hearth/schema.json"));
    assertEquals("1=game.From1\n", module.output("META-INF/hearth/migrations.properties"));
  }

  @Test
  void aFileWithoutStateIsNoDanger() {
    String schema = module.output("META-INF/hearth/schema.json");
    module.source("class Any {}");
    compileOnly("Any").accepted();
    assertEquals(schema, module.output("META-INF/hearth/schema.json"));
  }

  @Test
  void whatIsLostInTheOneFileIsFound() {
    module.source("@HotState record Ship(int a) {}");
    assertFalse(compileOnly("Ship").success());
  }

  @Test
  void whatWasWrittenAgainstAnotherLayoutIsNotTrusted() {
    module.source("@HotState record Ship(int a) {}");
    module.compileOnly("Ship"); // an older javac has only removed the old V1
    assertEquals(
        List.of(
            "[hot] game.From1 was compiled against another V1: compile it as well, or the whole"
                + " module again"),
        module.compileOnly("Ship").errors());
    assertFalse(module.hasOutput("META-INF/hearth/schema.json"));
  }

  @Test
  void aHoleOfAnotherTypeIsNotTrusted() {
    module.source("@HotState record Ship(int a, String c) {}");
    assertFalse(compileOnly("Ship").success());
    module.source(
        "@Migrates(1) final class From1 extends V1.Migration {"
            + " @Override protected String c(V1.Ship old) { return \"\" + old.b(); } }");
    compileOnly("Ship", "From1").accepted();
  }

  @Test
  void anUndecidedChangeInTheOneFileIsFound() {
    module.source("@HotState record Crew(int n, int m) {}");
    assertEquals("undecided-component Crew.m", compileOnly("Crew").problems().get(0));
  }

  @Test
  void theMigrationClassAloneIsCheckedAgain() {
    module.source(
        "@Migrates(1) final class From1 extends V1.Migration {"
            + " @Override protected long c(V1.Ship old) { return 0; } }");
    assertEquals(List.of("lost-component Ship.b"), compileOnly("From1").problems());
  }

  @Test
  void afterAFailureTheRestIsStillKnown() {
    module.source("@HotState record Crew(int n) { int twice() { return null; } }");
    assertFalse(compileOnly("Crew").success());
    assertFalse(module.hasOutput("META-INF/hearth/schema.json"));
    module.source("@HotState record Crew(int n) { int twice() { return 2 * n; } }");
    compileOnly("Crew").accepted();
    assertTrue(module.output("META-INF/hearth/schema.json").contains("game.Arena"));
    assertFalse(module.hasOutput("META-INF/hearth/last-schema.json"));
  }

  @Test
  void aMigrationClassThatWasDeletedDecidesNothing() {
    module.delete("From1");
    module.source("@HotState record Crew(int n) { int twice() { return 2 * n; } }");
    assertEquals(
        List.of("lost-component Ship.b", "undecided-component Ship.c"),
        compileOnly("Crew").problems());
  }
}
