package dev.hearth.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.processor.Compiled;
import dev.hearth.processor.Module;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** E67: decisions that decide nothing. */
final class NeedlessTest {
  @TempDir private Path folder;
  private Module module;

  @BeforeEach
  void sealOne() {
    module =
        new Module(folder)
            .source("@HotState record Ship(int a, int b) {}")
            .arena("Hot<List<Ship>> ships = Hot.of(List.of())")
            .sealed()
            .source("@HotState record Ship(int a) {}");
  }

  private static String dropped(String... values) {
    StringBuilder annotations = new StringBuilder();
    for (String value : values) {
      annotations.append("@Dropped(value = \"%s\", reason = \"r\") ".formatted(value));
    }
    return annotations.toString();
  }

  private Compiled migration(String annotations, String rest) {
    return module.source("@Migrates(1)\n" + annotations + " final class From1 " + rest).compile();
  }

  private Compiled migration(String annotations) {
    return migration(annotations, "extends V1.Migration {}");
  }

  @Test
  void aDropOfWhatIsLost() {
    assertEquals(List.of(), migration(dropped("Ship.b")).problems());
    assertEquals(List.of(), migration(dropped("game.Ship.b")).problems());
  }

  @Test
  void aDropOfWhatStays() {
    Compiled compiled = migration(dropped("Ship.b", "Ship.a"));
    assertEquals(List.of("needless-decision Ship.a"), compiled.problems());
    assertEquals(List.of("From1.java:2 Ship.a"), compiled.places());
  }

  @Test
  void aDropOfAProgramThatStays() {
    assertEquals(
        List.of("needless-decision Arena"), migration(dropped("Ship.b", "Arena")).problems());
  }

  @Test
  void aDropOfATypeThatIsNoProgram() {
    module.delete("Ship").arena("Hot<Integer> n = Hot.of(1)");
    assertEquals(
        List.of("needless-decision Ship"), migration(dropped("Arena.ships", "Ship")).problems());
  }

  @Test
  void aDropOfWhatIsNotThere() {
    assertEquals(List.of("unknown-name Ship.z"), migration(dropped("Ship.b", "Ship.z")).problems());
  }

  @Test
  void aDropWithoutAReason() {
    List<String> problems = migration("@Dropped(value = \"Ship.b\", reason = \" \")").problems();
    assertEquals(List.of("lost-component Ship.b", "needless-decision Ship.b"), problems);
  }

  @Test
  void aDropOfAConstant() {
    module
        .source("@HotState enum Mode { UP, DOWN }")
        .arena("Hot<List<Ship>> ships = Hot.of(List.of())", "Hot<Mode> mode = Hot.of(Mode.UP)");
    migration(dropped("Ship.b"));
    module.seal().source("@HotState enum Mode { UP }");
    module.source(
        "@Migrates(2) " + dropped("Mode.DOWN") + " final class From2 extends V2.Migration {}");
    List<String> problems = module.compile().problems();
    assertTrue(problems.contains("undecided-constant Mode.DOWN"), problems.toString());
    assertTrue(problems.contains("needless-decision Mode.DOWN"), problems.toString());
  }

  @Test
  void aMigrationOfAVersionThatNeedsNone() {
    module.source("@HotState record Ship(long a, int b) {}");
    assertEquals(List.of("needless-decision From1"), migration("").problems());
  }

  @Test
  void aMigrationOfTodaysState() {
    module.source("@HotState record Ship(int a, int b) {}");
    Compiled compiled = migration("", "{}");
    assertEquals(List.of("needless-decision From1"), compiled.problems());
    assertTrue(compiled.text().contains("which is the state of today"), compiled.text());
  }

  @Test
  void aMigrationOfTodaysStateThatExtendsWhatIsNotGenerated() {
    module.source("@HotState record Ship(int a, int b) {}");
    List<String> problems = migration("").problems();
    assertTrue(problems.contains("needless-decision From1"), problems.toString());
  }

  @Test
  void aMigrationOfAVersionThatIsNotThere() {
    migration(dropped("Ship.b"));
    module.source("@Migrates(7) final class From7 {}");
    Compiled compiled = module.compile();
    assertEquals(List.of("needless-decision From7"), compiled.problems());
    assertTrue(compiled.text().contains("which is not in the history"), compiled.text());
  }

  @Test
  void aMigrationWhenNothingIsSealed() {
    Module fresh =
        new Module(folder.resolve("fresh"))
            .source("@HotState record Ship(int a) {}", "@Migrates(1) final class From1 {}");
    assertEquals(List.of("needless-decision From1"), fresh.compile().problems());
  }

  @Test
  void aSecondMigrationOfAVersion() {
    module.source(
        "@Migrates(1) " + dropped("Ship.b") + " final class Second extends V1.Migration {}");
    Compiled compiled = migration(dropped("Ship.b"));
    assertEquals(List.of("needless-decision Second"), compiled.problems());
  }

  @Test
  void aMigrationThatExtendsNothing() {
    List<String> problems = migration(dropped("Ship.b"), "{}").problems();
    assertEquals(List.of("needless-decision From1"), problems);
  }

  @Test
  void aMigrationThatCannotBeMade() {
    List<String> problems =
        migration(dropped("Ship.b"), "extends V1.Migration { From1(int n) {} }").problems();
    assertEquals(List.of("needless-decision From1"), problems);
    problems =
        module
            .source(
                "class From1 { @Migrates(1) "
                    + dropped("Ship.b")
                    + " class Inner extends V1.Migration {} }")
            .compile()
            .problems();
    assertEquals(List.of("needless-decision From1.Inner"), problems);
  }

  @Test
  void decisionsOutsideOfAMigrationClass() {
    migration(dropped("Ship.b"));
    module.source(dropped("Ship.b") + " class Other {}");
    assertEquals(List.of("needless-decision Other"), module.compile().problems());
  }

  @Test
  void aDropOfWhatIsCarriedUnderANewName() {
    module.source("@HotState record Ship(int a, int c) {}");
    assertEquals(
        List.of("needless-decision Ship.b"),
        migration("@Renamed(from = \"Ship.b\", to = \"c\") " + dropped("Ship.b")).problems());
  }
}
