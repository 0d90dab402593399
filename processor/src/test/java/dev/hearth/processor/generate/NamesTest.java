package dev.hearth.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that mean something else to the language, to Java's library or to generated code. */
final class NamesTest {
  /** Classes that generated code names, and others that everyone knows. */
  private static final List<String> TAKEN =
      List.of(
          "AssertionError",
          "Carry",
          "Class",
          "Double",
          "Handles",
          "View",
          "Integer",
          "List",
          "Long",
          "Map",
          "Migration",
          "Object",
          "Optional",
          "Override",
          "Set",
          "String",
          "SuppressWarnings",
          "Enum",
          "Record",
          "Function",
          "VRunning",
          "V2");

  @Test
  void recordsWithTheNamesOfOtherClasses() {
    assertEquals(List.of(), everythingNamed("game.").complaints());
  }

  @Test
  void nestedRecordsWithTheNamesOfOtherClasses() {
    assertEquals(List.of(), everythingNamed("game.Outer$").complaints());
  }

  @Test
  void recordsOfAnotherPackageWithTheNamesOfOtherClasses() {
    assertEquals(List.of(), everythingNamed("game.other.").complaints());
  }

  /** Each changes by itself, and one record has all of them, and those that they are named like. */
  private static Program everythingNamed(String prefix) {
    String old = records(prefix, "int");
    String now = records(prefix, "Integer");
    return new Project().sealed(old).now(now).compile();
  }

  private static String records(String prefix, String type) {
    String own =
        TAKEN.stream()
            .map(name -> "record %s%s {n: %s, f: Optional<String>}\n".formatted(prefix, name, type))
            .collect(Collectors.joining());
    String all =
        TAKEN.stream()
            .flatMap(
                name ->
                    Stream.of(
                        "c%s: %s%s".formatted(name, prefix, name),
                        "a%s: %s%s[]".formatted(name, prefix, name),
                        "o%s: Optional<%s%s>".formatted(name, prefix, name)))
            .collect(Collectors.joining(", "));
    return own
        + "program game.Main {%s, list: List<Long>, map: Map<String,Set<Double>>, n: int}"
            .formatted(all);
  }

  @Test
  void typeWithTheNameOfTheGeneratedClass() {
    Program program =
        new Project()
            .sealed("program game.Main {v: game.net.V1}\nrecord game.net.V1 {n: int}")
            .now("program game.Main {v: game.net.V1}\nrecord game.net.V1 {n: long}")
            .with(
                """
                package game;
                final class Check {
                  static Object run() {
                    return new V1.Migration() {}.migrate(new V1.V1_(1)).toString();
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals("V1[n=1]", program.run("game.Check"));
  }

  @Test
  void typesOfThePackageWithTheNameOfTheGeneratedClass() {
    Program program =
        new Project()
            .sealed(
                "program game.Main {v: game.V1, w: game.V1_}\nrecord game.V1 {n: int}\nrecord game.V1_ {}")
            .now(
                "program game.Main {v: game.V1, w: game.V1_}\nrecord game.V1 {n: long}\nrecord game.V1_ {}")
            .with(
                """
                package game;
                final class Check {
                  static Object run() {
                    return new V1__.Migration() {}.migrate(new V1__.V1(1)).toString();
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals("V1[n=1]", program.run("game.Check"));
  }

  @Test
  void nestedTypesAndTheSameNameInTwoPackages() {
    Program program =
        new Project()
            .sealed(
                """
                program game.Arena {mode: game.Arena$Mode, ship: game.Ship, other: game.net.Ship}
                enum game.Arena$Mode {A, B}
                record game.Ship {x: int}
                record game.net.Ship {y: int, outer: game.Holder$Mode}
                record game.Holder$Mode {z: int}
                """)
            .now(
                """
                program game.Arena {mode: game.Arena$Mode, ship: game.Ship, other: game.net.Ship}
                enum game.Arena$Mode {B, A, C}
                record game.Ship {x: long}
                record game.net.Ship {y: long, outer: game.Holder$Mode}
                record game.Holder$Mode {z: long}
                """)
            .with(
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    V1.Migration migration = new V1.Migration() {};
                    return List.of(
                        migration.migrate(V1.Arena_Mode.B),
                        migration.migrate(new V1.game_Ship(1)),
                        migration.migrate(new V1.game_net_Ship(1, new V1.Holder_Mode(2))));
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        List.of("B", "Ship[x=1]", "Ship[y=1, outer=Mode[z=2]]"), program.texts("game.Check"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"old", "o", "h", "e", "k", "v", "type", "e2.deep"})
  void packagesNamedLikeGeneratedParameters(String name) {
    Program program =
        new Project()
            .sealed(types(name, "int", "A, B, GONE"))
            .now(types(name, "long", "A, B"))
            .with(
                """
                package %s;
                final class From1 extends V1.Migration {
                  @Override protected Mode GONE(V1.Mode x) { return Mode.A; }
                }
                """
                    .formatted(name))
            .compile();
    assertEquals(List.of(), program.complaints());
  }

  private static String types(String inPackage, String type, String constants) {
    return """
    program P.Main {all: List<Map<P.Mode,List<P.Ship>>>, boxes: Optional<P.Box<Integer>>}
    sealed P.Any {P.Ship, P.Mode}
    record P.Ship {x: %s}
    enum P.Mode {%s}
    record P.Box<T> {x: %s, t: T}
    """
        .replace("P.", inPackage + ".")
        .formatted(type, constants, type);
  }

  @Test
  void componentsNamedLikeGeneratedMembersAndContextualKeywords() {
    List<String> names =
        List.of(
            "old",
            "o",
            "h",
            "v",
            "make",
            "migrate",
            "program",
            "type",
            "record",
            "yield",
            "var",
            "sealed",
            "permits",
            "when",
            "with",
            "module",
            "open",
            "equals",
            "game",
            "dev",
            "java",
            "Carry",
            "List",
            "String",
            "Ship",
            "a$b",
            "_a",
            "$",
            "driver",
            "migrate$",
            "program$",
            "naïve");
    String components =
        names.stream().map(name -> name + ": TYPE").collect(Collectors.joining(", "));
    String schema =
        """
        program game.Arena {%s, %s}
        record game.Ship {%s}
        """
            .formatted(components, "hashCode: TYPE, notify: TYPE, wait: TYPE", components);
    Program program =
        new Project()
            .sealed(schema.replace("TYPE", "int"))
            .now(schema.replace("TYPE", "long"))
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected long make_(V1.Ship old) { return super.make_(old) * 2; }
                  @Override protected long migrate_(V1.Ship old) { return 5; }
                  @Override protected long yield(V1.Ship old) { return old.yield(); }
                  @Override protected long hashCode_(V1.Arena old) { return old.hashCode_(); }
                }
                """,
                """
                package game;
                final class Check {
                  static Object run() {
                    return new From1().migrate(new V1.Ship(%s)).toString();
                  }
                }
                """
                    .formatted(names.stream().map(n -> "1").collect(Collectors.joining(", "))))
            .compile();
    assertEquals(List.of(), program.complaints());
    String text = String.valueOf(program.run("game.Check"));
    assertTrue(text.contains("make=2, migrate=5, program=1"), text);
  }

  @Test
  void constantsNamedLikeContextualKeywords() {
    Program program =
        new Project()
            .sealed("enum game.Mode {record, yield, sealed, var, old, when, make, gone, _x}")
            .now("enum game.Mode {record, yield, var, old, when, make, _x, more}")
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected Mode sealed(V1.Mode old) { return Mode.record; }
                  @Override protected Mode gone(V1.Mode old) { return Mode.var; }
                }
                """,
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    From1 from = new From1();
                    return Arrays.stream(V1.Mode.values()).map(from::migrate).toList();
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        List.of("record", "yield", "record", "var", "old", "when", "make", "var", "_x"),
        program.texts("game.Check"));
  }

  @Test
  void constantThatYieldsIsAHole() {
    Program program =
        new Project()
            .sealed("enum game.Mode {yield}")
            .now("enum game.Mode {other}")
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected Mode yield(V1.Mode old) { return Mode.other; }
                }
                """,
                """
                package game;
                final class Check {
                  static Object run() { return new From1().migrate(V1.Mode.yield).name(); }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals("other", program.run("game.Check"));
  }

  @Test
  void theUnnamedPackage() {
    Program program =
        new Project()
            .sealed("program Main {ship: Ship}\nrecord Ship {x: int}\nrecord Main$In {x: int}")
            .now("program Main {ship: Ship}\nrecord Ship {x: long}\nrecord Main$In {x: long}")
            .with(
                """
                final class Check {
                  static Object run() {
                    V1.Migration migration = new V1.Migration() {};
                    return java.util.List.of(
                        migration.migrate(new V1.Ship_(1)), migration.migrate(new V1.Main_In(1)));
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(List.of("Ship[x=1]", "In[x=1]"), program.texts("Check"));
  }

  @Test
  void deprecatedTypes() {
    Program program =
        new Project()
            .sealed("record game.Ship {x: int}\nrecord game.Page {ship: game.Ship}")
            .now("record game.Ship {x: long}\nrecord game.Page {ship: game.Ship}")
            .with(
                """
                package game;
                @Deprecated(forRemoval = true)
                public record Ship(long x) {}
                """,
                """
                package game;
                @SuppressWarnings("removal")
                public record Page(Ship ship) {}
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
  }
}
