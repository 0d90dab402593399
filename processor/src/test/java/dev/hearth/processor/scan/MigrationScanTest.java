package dev.hearth.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.processor.plan.ImmutableDropDecl;
import dev.hearth.processor.plan.ImmutableRenameDecl;
import dev.hearth.processor.plan.MigrationClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MigrationScanTest {
  private static final String V1 =
      """
      package game;
      public final class V1 {
        public record Ship(double vx) {}
        public record Pair<A, B>(A a, B b) {}
        public abstract static class Migration {
          protected abstract double vel(Ship old);
          protected <A, B> List<A> all(Pair<A, B> old) { return null; }
          protected final Ship migrate(Ship old) { return old; }
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void readsDeclarationsInOrder() {
    Compiled compiled =
        compile(
            """
            package game;
            @Migrates(From1.N)
            @Renamed(from = "Ship.vel", to = "velocity")
            @Renamed(from = "Ship", to = "Starship")
            @Dropped(value = "Ship.vx", reason = "moved " + "on")
            @Dropped(value = "Old", reason = " ")
            class From1 { static final int N = 1; }
            """);
    MigrationClass from1 = compiled.migration();
    assertEquals("game.From1", from1.name());
    assertEquals("From1", from1.simpleName());
    assertEquals(1, from1.version());
    assertEquals(
        List.of(
            ImmutableRenameDecl.of("Ship.vel", "velocity"),
            ImmutableRenameDecl.of("Ship", "Starship")),
        from1.renames());
    assertEquals(
        List.of(ImmutableDropDecl.of("Ship.vx", "moved on"), ImmutableDropDecl.of("Old", " ")),
        from1.drops());
    assertEquals(List.of(), compiled.migrations().problems());
  }

  @Test
  void readsSingleAndContainedDeclarations() {
    MigrationClass from =
        compile(
                """
                package game;
                class Outer {
                  @Migrates(7)
                  @Renamed(from = "A", to = "B")
                  @Dropped.All({@Dropped(value = "C", reason = "r"), @Dropped(value = "D", reason = "s")})
                  static class From7 {}
                }
                """)
            .migration();
    assertEquals("game.Outer$From7", from.name());
    assertEquals("Outer.From7", from.simpleName());
    assertEquals(List.of(ImmutableRenameDecl.of("A", "B")), from.renames());
    assertEquals(
        List.of(ImmutableDropDecl.of("C", "r"), ImmutableDropDecl.of("D", "s")), from.drops());
  }

  @Test
  void readsOverridesOnceTheOldTypesAreThere() {
    Compiled compiled =
        new Sources(folder)
            .with(
                """
                package game;
                @Migrates(1)
                final class From1 extends Base<String> {
                  @Override protected double vel(V1.Ship old) { return old.vx(); }
                  @Override protected <A, B> List<A> all(V1.Pair<A, B> old) { return List.of(); }
                  double[] arrays(V1.Ship[] old) { return null; }
                  int widen(int[][] old) { return 0; }
                  int primitive(int old) { return 0; }
                  <X extends V1.Ship> int bound(X old) { return 0; }
                  int two(V1.Ship a, V1.Ship b) { return 0; }
                  int none() { return 0; }
                  static int statics(V1.Ship a) { return 0; }
                  private int privates(V1.Ship a) { return 0; }
                }
                """,
                """
                package game;
                abstract class Base<T> extends V1.Migration {
                  protected T inherited(V1.Ship old) { return null; }
                  protected T generic(T old) { return null; }
                }
                """)
            .generatedIn(1, V1)
            .compile();
    MigrationClass early = compiled.processor().migrations.get(0).classes().get(0);
    assertFalse(early.extendsMigration());
    assertEquals(
        Set.of("widen(int[][])", "primitive(int)", "generic(java.lang.Object)"), early.overrides());
    MigrationClass late = compiled.migration();
    assertTrue(late.extendsMigration());
    assertEquals(
        Set.of(
            "vel(game.V1.Ship)",
            "all(game.V1.Pair)",
            "arrays(game.V1.Ship[])",
            "widen(int[][])",
            "primitive(int)",
            "bound(game.V1.Ship)",
            "inherited(game.V1.Ship)",
            "generic(java.lang.Object)"),
        late.overrides());
    assertTrue(compiled.success(), compiled.errors()::toString);
  }

  @Test
  void anAbstractMethodDecidesNothing() {
    MigrationClass from =
        compile(
                V1,
                """
                package game;
                @Migrates(1)
                abstract class From1 extends V1.Migration {
                  @Override protected abstract double vel(V1.Ship old);
                }
                """)
            .migration();
    assertEquals(Set.of(), from.overrides());
    assertTrue(from.isAbstract());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          class From extends V1.Migration          | true
          class From extends game.V1.Migration     | true
          class From extends Mid                   | true
          class From                               | false
          class From extends Other                 | false
          class From extends V11.Migration         | false
          interface From                           | false
          record From()                            | false
          """)
  void tellsWhetherTheGeneratedMigrationIsExtended(String declaration, boolean extended) {
    MigrationClass from =
        compile(
                "package game; class V1 { static class Migration {} }",
                "package game; class V11 { static class Migration {} }",
                "package game; class Other { static class Migration {} }",
                "package game; class Mid extends V1.Migration {}",
                "package game; @Migrates(1) " + declaration + " {}")
            .migration();
    assertEquals(extended, from.extendsMigration());
    assertEquals(declaration.startsWith("interface"), from.isAbstract());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          static class From {}                         | true
          static class From { private From() {} }      | true
          static class From { From(int a) {} }         | false
          static class From { From(int... a) {} }      | false
          class From {}                                | false
          """)
  void tellsWhetherItCanBeMade(String declaration, boolean can) {
    MigrationClass from =
        compile("package game; class Outer { @Migrates(1) " + declaration + " }").migration();
    assertEquals(can, from.hasNoArgConstructor());
  }

  @Test
  void refusesTwoOfOneVersion() {
    Compiled compiled =
        compile(
            "package game; @Migrates(2) class From2 {}",
            "package game; @Migrates(1) class From1 {}",
            "package game; @Migrates(2) class Also2 {}");
    assertEquals(
        List.of("game.From1", "game.Also2", "game.From2"),
        compiled.migrations().classes().stream().map(MigrationClass::name).toList());
    assertEquals(1, compiled.migrations().problems().size());
    ScanProblem problem = compiled.migrations().problems().get(0);
    assertEquals("From2", problem.subject());
    assertEquals(
        """
        From2 migrates from state version 2, as Also2 does already

          Put the decisions of both into one class.""",
        problem.message());
  }

  @Test
  void refusesDecisionsOutsideAMigrationClass() {
    Compiled compiled =
        compile(
            "package game; @Renamed(from = \"A\", to = \"B\") class Lost {}",
            "package game; @Dropped(value = \"A\", reason = \"r\") class Too {}");
    assertEquals(
        List.of("needless-decision Lost", "needless-decision Too"),
        compiled.migrations().problems().stream()
            .map(problem -> problem.code().text() + " " + problem.subject())
            .toList());
    assertEquals(List.of(), compiled.migrations().classes());
  }

  @Test
  void aPartialCompileReadsTheOthersFromTheirClassFiles() {
    Sources sources =
        new Sources(folder)
            .with(
                V1,
                """
                package game;
                @Migrates(1)
                @Dropped(value = "Ship.a", reason = "r")
                final class From1 extends V1.Migration {
                  @Override protected double vel(V1.Ship old) { return 0; }
                }
                """,
                "package game; class Any {}");
    MigrationClass whole = sources.compile().migration();
    sources.after(ImmutableBefore.builder().addMigrations("game.From1", "game.Gone").build());
    assertEquals(List.of(whole), sources.compileOnly("game.Any").migrations().classes());
  }

  private Compiled compile(String... texts) {
    return new Sources(folder).with(texts).compile();
  }
}
