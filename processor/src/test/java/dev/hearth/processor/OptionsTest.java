package dev.hearth.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the history is, and what a build is told to check. */
final class OptionsTest {
  private static final String SCHEMA = "META-INF/hearth/schema.json";
  private static final String SHIP = "@HotState record Ship(int hp) {}";

  @TempDir private Path folder;

  @Test
  void withoutStateNothingIsSaid() {
    Module module = new Module(folder).source("class Any {}");
    assertEquals(List.of(), module.compile("-Ahot.frozen=true").accepted().diagnostics());
    assertFalse(module.hasOutput(SCHEMA));
  }

  @Test
  void whileNothingIsSealedOneNoteSaysSo() {
    Compiled compiled = new Module(folder).source(SHIP).compile().accepted();
    assertEquals(
        List.of(
            "[hot] no state version is sealed in src/main/hot: nothing is checked yet. Seal today's"
                + " state as version 1 with `mvn compile exec:java@seal`, or `java"
                + " dev.hearth.schema.Seal CLASSES HISTORY`"),
        compiled.notes());
  }

  @Test
  void withoutABuildFileOneNoteSaysSo() {
    Compiled compiled = Module.withoutBuildFile(folder).source(SHIP).compile().accepted();
    assertEquals(
        List.of(
            "[hot] there is no build file above the class output, so nobody knows where the sealed"
                + " state versions are: nothing is checked. Name their folder with"
                + " -Ahot.history=DIR"),
        compiled.notes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"build.gradle", "build.gradle.kts"})
  void theHistoryIsBesideWhateverBuildFile(String file) {
    Module module = Module.withoutBuildFile(folder).source(SHIP);
    Module.write(folder.resolve(file), "");
    module.sealed().source("@HotState record Ship(int hp, int armour) {}");
    assertEquals(List.of("undecided-component Ship.armour"), module.compile().problems());
  }

  @Test
  void theNearestBuildFileCounts() {
    Module.write(folder.resolve("pom.xml"), "");
    Module module = new Module(folder.resolve("core")).source(SHIP).sealed();
    assertTrue(module.history().resolve("1.json").toFile().exists());
    assertEquals(List.of(), module.compile().notes());
  }

  @Test
  void theHistoryCanBeElsewhere() {
    Module module = new Module(folder).source(SHIP).sealed();
    Module other = Module.withoutBuildFile(folder.resolve("other"));
    other.source("@HotState record Ship(int hp, int armour) {}");
    assertEquals(
        List.of("undecided-component Ship.armour"),
        other.compile("-Ahot.history=" + module.history()).problems());
    assertEquals(List.of(), other.compile("-Ahot.history=" + folder.resolve("none")).problems());
  }

  @Test
  void aFrozenBuildRefusesWhatIsNotSealed() {
    Module module = new Module(folder).source(SHIP);
    Compiled compiled = module.compile("-Ahot.frozen=true");
    assertEquals(List.of("unsealed-change 1.json"), compiled.problems());
    assertFalse(module.hasOutput(SCHEMA));
    module.sealed().compile("-Ahot.frozen=true").accepted();
    module.source("@HotState record Ship(long hp) {}");
    assertEquals(List.of("unsealed-change 2.json"), module.compile("-Ahot.frozen=true").problems());
    module.compile("-Ahot.frozen=false").accepted();
  }

  @Test
  void aFrozenBuildTellsUndecidedChangesToo() {
    Module module = new Module(folder).source(SHIP).sealed();
    module.source("@HotState record Ship(int hp, int armour) {}");
    assertEquals(
        List.of("undecided-component Ship.armour", "unsealed-change 2.json"),
        module.compile("-Ahot.frozen=true").problems());
  }

  @Test
  void aFrozenBuildNamesNoFolderOfTheMachine() {
    Module module = new Module(folder).source(SHIP).sealed();
    module.compileInPlace().accepted();
    module.compileInPlace("-Ahot.frozen=true").accepted();
    assertFalse(module.hasOutput("META-INF/hearth/build.properties"));
    assertFalse(module.hasOutput("META-INF/hearth/reads.properties"));
    assertEquals(
        List.of(),
        Module.files(module.classes().resolve("META-INF")).stream()
            .filter(file -> Module.read(file).contains(folder.toString()))
            .toList());
  }

  @Test
  void theNotesNameWhatADevRunNeeds() {
    Module module = new Module(folder).source(SHIP);
    module.source("@Pinned final class Net { @Pinned static class Port {} }");
    module.compile("-Ax=y").accepted();
    String notes = module.output("META-INF/hearth/build.properties");
    assertTrue(notes.contains("sources=" + module.sources() + "\n"), notes);
    assertTrue(notes.contains("history=" + module.history() + "\n"), notes);
    assertTrue(notes.contains("options=-Ax=y\n"), notes);
    assertTrue(notes.contains("pinned=game.Net,game.Net$Port\n"), notes);
    assertTrue(notes.contains("source=" + Runtime.version().feature() + "\n"), notes);
  }

  @Test
  void aWarningThatIsAnErrorLeavesNoSchema() {
    Module module =
        new Module(folder).source(SHIP).source("class Raw { List<?> l = new ArrayList(); }");
    assertFalse(module.compile("-Xlint:rawtypes", "-Werror").success());
    assertFalse(module.hasOutput(SCHEMA));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Bad { int x = \"s\"; }",
        "class Bad { int f() { } }",
        "class Bad { Missing m; }",
        "class Bad { int x",
      })
  void aBuildThatFailsElsewhereLeavesNoSchema(String bad) {
    Module module = new Module(folder).source(SHIP).source(bad);
    assertFalse(module.compile().success());
    assertFalse(module.hasOutput(SCHEMA));
  }

  @Test
  void aBuildThatFailsLeavesNoSchemaOfAnEarlierOne() {
    Module module = new Module(folder).source(SHIP).sealed();
    assertTrue(module.hasOutput(SCHEMA));
    module.source("@HotState record Ship(int hp, int armour) {}");
    assertFalse(module.compileInPlace().success());
    assertFalse(module.hasOutput(SCHEMA));
    module.source(SHIP);
    assertTrue(module.compileInPlace().success());
    assertTrue(module.hasOutput(SCHEMA));
  }

  @Test
  void aLossThatOnlyAnalysisFindsLeavesNoSchema() {
    Module module = new Module(folder).source(SHIP).sealed();
    module.source("@HotState record Ship(long armour) {}");
    module.source(
        "@Migrates(1) final class From1 extends V1.Migration {"
            + " @Override protected long armour(V1.Ship old) { return 0; } }");
    assertEquals(List.of("lost-component Ship.hp"), module.compile().problems());
    assertFalse(module.hasOutput(SCHEMA));
  }
}
