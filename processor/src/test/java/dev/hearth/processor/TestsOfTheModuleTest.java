package dev.hearth.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compile of a module's tests: it has the module's build file, and other state or none. */
final class TestsOfTheModuleTest {
  @TempDir private Path folder;
  private Module main;
  private Module tests;

  @BeforeEach
  void sealOne() {
    main =
        new Module(folder)
            .source("@HotState public record Ship(int hp) {}")
            .arena("Hot<Ship> ship = Hot.of(new Ship(1))")
            .sealed();
    tests = main.tests();
  }

  @Test
  void testsWithoutStateAreSilent() {
    Compiled compiled = tests.source("class ShipTest { Ship ship; }").compile();
    assertEquals(List.of(), compiled.accepted().notes());
    assertFalse(tests.hasOutput("META-INF/hearth/schema.json"));
  }

  @Test
  void evenWhenTheProgramHasJustBeenRenamed() {
    main.delete("Arena")
        .program("Hall", "Hot<Ship> ship = Hot.of(new Ship(1))")
        .source(
            "@Migrates(1) @Renamed(from = \"Arena\", to = \"Hall\")"
                + " final class From1 extends V1.Migration {}")
        .compile()
        .accepted();
    tests.source("class ShipTest { Hall hall; }");
    assertEquals(List.of(), tests.compile().accepted().notes());
    assertEquals(List.of(), tests.compile("-Ahot.frozen=true").accepted().notes());
  }

  @Test
  void evenWhenTheModuleWasBuiltFrozen() {
    main.compile("-Ahot.frozen=true").accepted();
    tests.source("class ShipTest { Ship ship; }");
    assertEquals(List.of(), tests.compile("-Ahot.frozen=true").accepted().notes());
  }

  @Test
  void stateOfTestsIsNotTheSealedState() {
    tests.source("@HotState record Fixture(Ship ship) {}");
    String note =
        "[hot] the state versions in src/main/hot are those of the state on the class path: the"
            + " state that is compiled here has none, and is not checked";
    assertEquals(List.of(note), tests.compile().accepted().notes());
    tests.source("@HotState record Fixture(Ship ship, int n) {}");
    assertEquals(List.of(note), tests.compileInPlace().accepted().notes());
    assertEquals(List.of(note), tests.compileInPlace("-Ahot.frozen=true").accepted().notes());
  }
}
