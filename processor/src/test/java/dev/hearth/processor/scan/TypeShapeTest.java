package dev.hearth.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypeShapeTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          final class It { }                          | entity {}
          final class It { private It() {} }          | entity {}
          final class It { It(int a) {} It() {} }     | entity {}
          final class It implements Runnable { public void run() {} } | entity {}
          record It() { }                             | record {}
          record It<T extends Object>() { }           | record<T> {}
          enum It { }                                 | enum {}
          """)
  void accepts(String text, String def) {
    Compiled compiled = compile("package game; @HotState " + text);
    assertEquals(List.of(), compiled.problems());
    assertEquals(def, compiled.type("game.It"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          class It { private final Hot<Integer> a = null; }  | it is a class that is not final
          abstract class It { }                              | it is a class that is not final
          @interface It { }                                  | state is a record, an enum
          final class It<T> { private final Hot<T> a = null; } | an entity has no type parameters
          final class It extends ArrayList<String> { }       | it extends ArrayList<String>, and an entity extends nothing
          final class It extends Base { } abstract class Base { } | share code through an interface
          final class It { It(int a) {} }                    | Add one, of any visibility: private It() {}
          record It$Odd(int a) { }                           | its name has a $
          """)
  void refusesAsAWhole(String text, String because) {
    Compiled compiled = compile("package game; @HotState " + text);
    String subject = text.contains("$") ? "It.Odd" : "It";
    assertEquals(List.of("not-state " + subject), compiled.problems());
    assertTrue(compiled.message().contains(because), compiled.message());
    assertTrue(compiled.success(), compiled.errors()::toString);
  }

  @Test
  void refusesInnerButNotNestedClasses() {
    Compiled compiled =
        compile(
            """
            package game;
            class Outer {
              @HotState final class Inner { final Hot<Integer> a = Hot.of(1); }
              @HotState static final class Nested { final Hot<Integer> a = Hot.of(1); }
              @HotState record Ship(Inner inner, Nested nested) {}
              interface Deep { @HotState final class Member {} }
            }
            """);
    assertEquals(List.of("not-state Outer.Inner"), compiled.problems());
    assertEquals("entity {a: int}", compiled.type("game.Outer$Nested"));
    assertEquals("entity {}", compiled.type("game.Outer$Deep$Member"));
  }

  @Test
  void aReferenceToARefusedTypeStillFindsIt() {
    Compiled compiled =
        compile(
            "package game; @HotState abstract class Engine {}",
            "package game; @HotState record Ship(Engine engine) {}");
    assertEquals(List.of("not-state Engine"), compiled.problems());
    assertEquals("record {engine: game.Engine}", compiled.type("game.Ship"));
    assertEquals("entity {}", compiled.type("game.Engine"));
  }

  @ParameterizedTest
  @CsvSource({"Year", "List", "EnumMap", "UUID"})
  void refusesTheNamesOfLeavesAndContainersInTheUnnamedPackageOnly(String name) {
    String text = "@HotState record " + name + "(int a) {}";
    Compiled unnamed = new Sources(folder.resolve("a")).with(text).compile();
    assertEquals(List.of("not-state " + name), unnamed.problems());
    assertTrue(unnamed.message().contains("Give it a package"), unnamed.message());
    Compiled named = new Sources(folder.resolve("b")).with("package game; " + text).compile();
    assertEquals(List.of(), named.problems());
    Compiled nested =
        new Sources(folder.resolve("c")).with("class Outer { " + text + " }").compile();
    assertEquals(List.of(), nested.problems());
  }

  @Test
  void namesTypesWithTheirPackageOnlyWhereTwoShareTheName() {
    Compiled compiled =
        compile(
            "package game; @HotState public record Ship(Object a) {}",
            "package game.net; @HotState public record Ship(Object a, Object b) {}",
            "package game; public class Arena { @HotState public record Mode(Object a) {} }");
    assertEquals(
        List.of(
            "not-state Arena.Mode.a",
            "not-state game.Ship.a",
            "not-state game.net.Ship.a",
            "not-state game.net.Ship.b"),
        compiled.problems());
  }

  private Compiled compile(String... texts) {
    return new Sources(folder).with(texts).compile();
  }
}
