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

/** E01 to E06: programs and the handles of entities. */
final class RootsTest {
  @TempDir private Path folder;
  private Module module;

  @BeforeEach
  void sealOne() {
    module =
        new Module(folder)
            .arena("Hot<Long> tick = Hot.of(0L)", "Hot<String> name = Hot.of(\"a\")")
            .sealed();
  }

  @Test
  void aHandleThatAProgramGainedTakesItsInitialiserWithANote() {
    module.arena(
        "Hot<Long> tick = Hot.of(0L)",
        "Hot<String> name = Hot.of(\"a\")",
        "Hot<Integer> round = Hot.of(7)");
    module.source(
        """
        class Check {
          static Object run() {
            var migration = new V1.Migration();
            Arena a = migration.migrate(new V1.Arena(5L, "b"));
            return a.show();
          }
        }
        """);
    module.source(
        """
        @HotState public final class Arena implements HotProgram {
          private final Hot<Long> tick = Hot.of(0L);
          private final Hot<String> name = Hot.of("a");
          private final Hot<Integer> round = Hot.of(7);
          public void start() {} public void step() {}
          String show() { return tick.get() + name.get() + round.get(); }
        }
        """);
    Compiled compiled = module.compile();
    assertEquals(List.of(), compiled.problems());
    assertEquals(
        List.of("[hot] Arena.round takes its initialiser when it comes from state version 1"),
        compiled.notes());
    assertEquals("5b7", compiled.run("Check"));
  }

  @Test
  void theInitialiserCanBeOverridden() {
    module.source(
        """
        @HotState public final class Arena implements HotProgram {
          private final Hot<Long> tick = Hot.of(0L);
          private final Hot<String> name = Hot.of("a");
          private final Hot<Integer> round = Hot.of(7);
          public void start() {} public void step() {}
          String show() { return tick.get() + name.get() + round.get(); }
        }
        """,
        """
        @Migrates(1) final class From1 extends V1.Migration {
          @Override protected int round(V1.Arena old) { return (int) (old.tick() * 2); }
        }
        """,
        "class Check { static Object run() {"
            + " return new From1().migrate(new V1.Arena(5L, \"b\")).show(); } }");
    assertEquals("5b10", module.compile().run("Check"));
  }

  @Test
  void aProgramThatIsNewIsCarried() {
    module.program("Menu", "Hot<Integer> choice = Hot.of(0)");
    Compiled compiled = module.compile();
    assertEquals(List.of(), compiled.problems());
    assertEquals(
        List.of(
            "[hot] Menu is a program that state version 1 did not have: it takes its initialisers"),
        compiled.notes());
  }

  @Test
  void aHandleOfAnotherEntityHasNoInitialiserThatWouldBeRight() {
    module
        .source("@HotState final class Enemy { private final Hot<Integer> hp = Hot.of(1); }")
        .sealed();
    module.source(
        """
        @HotState final class Enemy {
          private final Hot<Integer> hp = Hot.of(1);
          private final Hot<Integer> armour = Hot.of(1);
        }
        """);
    Compiled compiled = module.compile();
    assertEquals(List.of("undecided-component Enemy.armour"), compiled.problems());
    assertEquals(List.of("Enemy.java:3 Enemy.armour"), compiled.places());
  }

  @Test
  void aHandleThatIsGoneIsLostUntilItIsDropped() {
    module.arena("Hot<Long> tick = Hot.of(0L)");
    Compiled compiled = module.compile();
    assertEquals(List.of("lost-component Arena.name"), compiled.problems());
    module.source(
        """
        @Migrates(1)
        @Dropped(value = "Arena.name", reason = "nobody shows it")
        final class From1 extends V1.Migration {}
        """);
    assertEquals(List.of(), module.compile().problems());
  }

  @Test
  void aProgramThatIsGoneIsLostUntilItIsDropped() {
    module.delete("Arena").program("Menu", "Hot<Integer> choice = Hot.of(0)");
    Compiled compiled = module.compile();
    assertEquals(List.of("lost-root Arena"), compiled.problems());
    assertTrue(
        compiled.text().contains("@Dropped(value = \"Arena\", reason = \"…\")"), compiled.text());
    module.source(
        """
        @Migrates(1)
        @Dropped(value = "Arena", reason = "there is only a menu now")
        final class From1 extends V1.Migration {}
        """);
    assertEquals(List.of(), module.compile().problems());
  }

  @Test
  void allStateCannotGoAwayInSilence() {
    module.delete("Arena").source("class Other {}");
    assertEquals(List.of("lost-root Arena"), module.compile().problems());
  }

  @Test
  void aProgramThatIsNoProgramAnyMoreIsLost() {
    module.source(
        """
        @HotState public final class Arena {
          private final Hot<Long> tick = Hot.of(0L);
          private final Hot<String> name = Hot.of("a");
        }
        """);
    Compiled compiled = module.compile();
    assertEquals(List.of("lost-root Arena"), compiled.problems());
    assertEquals(List.of("Arena.java:1 Arena"), compiled.places());
  }

  @Test
  void aRenamedProgramIsLostUntilTheRenameIsDeclared() {
    module
        .delete("Arena")
        .program("Hall", "Hot<Long> tick = Hot.of(0L)", "Hot<String> name = Hot.of(\"a\")");
    Compiled compiled = module.compile();
    assertEquals(List.of("lost-root Arena"), compiled.problems());
    assertTrue(
        compiled.text().contains("@Renamed(from = \"Arena\", to = \"Hall\")"), compiled.text());
    module.source(
        """
        @Migrates(1)
        @Renamed(from = "Arena", to = "Hall")
        final class From1 extends V1.Migration {}
        """);
    assertEquals(List.of(), module.compile().problems());
  }

  @Test
  void aRenamedHandleOfAProgramIsNeitherDroppedNorInitialised() {
    module.arena("Hot<Long> ticks = Hot.of(0L)", "Hot<String> name = Hot.of(\"a\")");
    Compiled compiled = module.compile();
    assertEquals(List.of("lost-component Arena.tick"), compiled.problems());
    assertTrue(
        compiled.text().contains("@Renamed(from = \"Arena.tick\", to = \"ticks\")"),
        compiled.text());
    module.source(
        """
        @Migrates(1)
        @Renamed(from = "Arena.tick", to = "ticks")
        final class From1 extends V1.Migration {}
        """);
    Compiled decided = module.compile();
    assertEquals(List.of(), decided.problems());
    assertEquals(List.of(), decided.notes());
  }

  @Test
  void aFieldThatBecomesAHandleIsAddedAndTheReverseIsLost() {
    module.arena("Hot<Long> tick = Hot.of(0L)", "String name = \"a\"");
    assertEquals(List.of("lost-component Arena.name"), module.compile().problems());
  }

  @Test
  void aRecordThatBecomesAnEntityIsATypeToDecide() {
    module =
        new Module(folder.resolve("two"))
            .source("@HotState record Ship(int hp) {}")
            .arena("Hot<Ship> ship = Hot.of(new Ship(1))")
            .sealed();
    module.source(
        """
        @HotState final class Ship {
          private final Hot<Integer> hp = Hot.of(0);
          Ship() {}
          Ship(int hp) { this.hp.set(hp); }
        }
        """);
    assertEquals(List.of("undecided-type Ship"), module.compile().problems());
    module.source(
        """
        @Migrates(1) final class From1 extends V1.Migration {
          @Override protected Ship make(V1.Ship old) { return new Ship(old.hp()); }
        }
        """);
    assertEquals(List.of(), module.compile().problems());
  }
}
