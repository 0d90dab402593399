package dev.hearth.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.schema.ImmutableCompiledSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RoundsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "record It(Late late) {}",
        "record It(Map<String, List<Late>> late) {}",
        "record It(Late[] late) {}",
        "record It(Optional<Box<Late>> late) {}",
        "final class It { private final Hot<Late> late = null; }",
        "final class It { private final Late late = null; }",
        "sealed interface It permits Late {}",
        "final class It implements LateToo {}",
        "final class It extends LateBase {}"
      })
  void waitsForTypesThatAreGeneratedLater(String type) {
    String late =
        "package game; @HotState "
            + (type.contains("permits") ? "record Late(int n) implements It" : "record Late(int n)")
            + " {}";
    Compiled compiled =
        new Sources(folder)
            .with("package game; @HotState " + type, "package game; record Box<T>(T t) {}")
            .generatedIn(1, "package game; class Other {}")
            .generatedIn(2, late)
            .generatedIn(2, "package game; class LateBase {}")
            .generatedIn(2, "package game; interface LateToo extends HotProgram {}")
            .compile();
    List<Scan> scans = compiled.processor().scans;
    assertEquals(4, scans.size());
    assertEquals("game.It", scans.get(0).missing().get(0).place().type());
    assertFalse(scans.get(1).complete());
    assertTrue(scans.get(2).complete(), type);
    assertTrue(scans.get(3).complete());
    assertEquals(scans.get(2).schema(), scans.get(3).schema());
  }

  @Test
  void aRootThatWaitsForItsInterfaceBecomesOne() {
    Compiled compiled =
        new Sources(folder)
            .with("package game; @HotState public final class It implements Late {}")
            .generatedIn(
                1,
                "package game; interface Late extends HotProgram {"
                    + " default void start() {} default void step() {} }")
            .compile();
    assertEquals("[game.It]", compiled.schema().roots().toString());
    assertTrue(compiled.success(), compiled.errors()::toString);
  }

  @Test
  void whatNeverComesIsReportedByTheCompilerAlone() {
    Compiled compiled =
        new Sources(folder).with("package game; @HotState record It(Never n) {}").compile();
    assertFalse(compiled.scan().complete());
    assertEquals(List.of(), compiled.problems());
    assertEquals(1, compiled.errors().size());
  }

  @Test
  void whatALibraryMissesIsAProblemAlthoughTheCompilerOverlooksIt() throws IOException {
    Sources library =
        new Sources(folder.resolve("lib"))
            .with(
                "package lib; @HotState public record Used(Gone gone) {}",
                "package lib; @HotState public record Gone() {}");
    library.compile();
    Files.delete(library.classes().resolve("lib/Gone.class"));
    Compiled compiled =
        new Sources(folder.resolve("game"))
            .classPath(library.classes())
            .with("package game; @HotState public record Ship(lib.Used used) {}")
            .compile();
    assertTrue(compiled.success());
    ScanProblem problem = compiled.scan().missing().get(0);
    assertEquals("Used.gone", problem.subject());
    assertEquals(
        """
        Used.gone is not state: it names Gone, which the compiler does not find

          Complete the class path.""",
        problem.message());
  }

  @Test
  void generatedStateIsStateToo() {
    Compiled compiled =
        new Sources(folder)
            .with("package game; class Any {}")
            .generatedIn(1, "package game; class Out { @HotState record Late(int n) {} }")
            .compile();
    assertEquals("record {n: int}", compiled.type("game.Out$Late"));
  }

  @Test
  void stateOfTheClassPathIsScannedWhereItIsNamedAndOnlyThere() {
    Sources library =
        new Sources(folder.resolve("lib"))
            .with(
                "package lib; @HotState public sealed interface Shape {"
                    + " @HotState record Dot(@Unit(\"m\") double x) implements Shape {} }",
                "package lib; @HotState public record Used(Shape shape, Deep<int[]> deep) {}",
                "package lib; @HotState public record Deep<T>(T t) {}",
                "package lib; @HotState public enum Unused { A }",
                "package lib; public record Plain() {}");
    library.compile();
    Compiled compiled =
        new Sources(folder.resolve("game"))
            .classPath(library.classes())
            .with("package game; @HotState public record Ship(lib.Used used, lib.Plain p) {}")
            .compile();
    assertEquals(
        "[game.Ship, lib.Deep, lib.Shape, lib.Shape$Dot, lib.Used]",
        compiled.schema().types().keySet().toString());
    assertEquals("sealed {lib.Shape$Dot}", compiled.type("lib.Shape"));
    assertEquals("record {x: double m}", compiled.type("lib.Shape$Dot"));
    assertEquals("record<T> {t: T}", compiled.type("lib.Deep"));
    assertEquals(List.of("not-state Ship.p"), compiled.problems());
    assertTrue(compiled.message().contains("Put @HotState on Plain."), compiled.message());
  }

  @Test
  void aPartialCompileKeepsTheRestOfTheModule() throws IOException {
    Sources sources =
        new Sources(folder)
            .with(
                "package game; @HotState public record Ship(int a) {}",
                "package game; @HotState public record Alone(int a) {"
                    + " @HotState public record In() {} }",
                "package game; @HotState public final class Arena implements HotProgram {"
                    + " public void start() {} public void step() {} }");
    Compiled whole = sources.compile();
    sources.after(after(whole));
    sources.with("package game; @HotState public record Ship(int a, long b) {}");
    Compiled part = sources.compileOnly("game.Ship");
    assertEquals("record {a: int, b: long}", part.type("game.Ship"));
    assertEquals("record {a: int}", part.type("game.Alone"));
    assertEquals(
        "[game.Alone, game.Alone$In, game.Arena, game.Ship]",
        part.schema().types().keySet().toString());
    assertEquals("[game.Arena]", part.schema().roots().toString());

    Files.delete(sources.classes().resolve("game/Alone.class"));
    Files.delete(sources.classes().resolve("game/Alone$In.class"));
    assertEquals(
        "[game.Arena, game.Ship]",
        sources.compileOnly("game.Ship").schema().types().keySet().toString());
  }

  @Test
  void aPartialCompileForgetsWhatIsNoStateAnyMore() {
    Sources sources =
        new Sources(folder)
            .with(
                "package game; @HotState public record Ship(int a) {}",
                "package game; @HotState public record Outer() {"
                    + " @HotState public record In() {} }");
    sources.after(after(sources.compile()));
    sources.with(
        "package game; public record Ship(int a) {}",
        "package game; @HotState public record Outer() {}");
    assertEquals(
        "[game.Outer]",
        sources.compileOnly("game.Ship", "game.Outer").schema().types().keySet().toString());
  }

  @Test
  void aPartialCompileForgetsStateOfTheClassPathThatNobodyNamesAnyMore() {
    Sources library =
        new Sources(folder.resolve("lib")).with("package lib; @HotState public record Vec() {}");
    library.compile();
    Sources sources =
        new Sources(folder.resolve("game"))
            .classPath(library.classes())
            .with("package game; @HotState public record Ship(lib.Vec pos) {}");
    sources.after(after(sources.compile()));
    sources.with("package game; @HotState public record Ship(int pos) {}");
    assertEquals(
        "[game.Ship]", sources.compileOnly("game.Ship").schema().types().keySet().toString());
  }

  @Test
  void aClassFileWhoseSourceIsGoneIsForgotten() throws IOException {
    Sources sources =
        new Sources(folder)
            .with(
                "package game; @HotState record Ship() {} @HotState record Second() {}",
                "package game; @HotState record Alone() {}",
                "@HotState record Unnamed() {}",
                "package game; @HotState record Gone() {}")
            .generatedIn(1, "package game; @HotState record Late() {}")
            .option("-s", Files.createDirectories(folder.resolve("generated")).toString());
    Compiled whole = sources.compile();
    assertEquals(6, whole.schema().types().size());
    sources.after(after(whole));
    Files.delete(sources.sourceFolder().resolve("game/Gone.java"));
    sources.with("package game; @HotState record Ship() {}");
    Compiled part = sources.withoutGenerated().compileOnly("game.Ship");
    assertEquals(
        "[Unnamed, game.Alone, game.Late, game.Ship]", part.schema().types().keySet().toString());
  }

  @Test
  void aModuleIsScannedAsAnyOther() {
    Compiled compiled =
        new Sources(folder)
            .option("--add-reads", "game=ALL-UNNAMED")
            .file("module-info.java", "module game {}")
            .with(
                "package game; @HotState public final class Arena implements HotProgram {"
                    + " private final Hot<Ship> ship = null; private final Held<Net> net = null;"
                    + " public void start() {} public void step() {} }",
                "package game; @HotState record Ship() {}",
                "package game; class Net {}")
            .compile();
    assertEquals("[game.Arena]", compiled.schema().roots().toString());
    assertEquals("entity {ship: game.Ship}", compiled.type("game.Arena"));
    assertEquals(List.of("not-state Arena.net"), compiled.problems());
    assertEquals(1, compiled.notes().sourceRoots().size());
    assertTrue(compiled.success(), compiled.errors()::toString);
  }

  private static Before after(Compiled compiled) {
    return ImmutableBefore.builder()
        .sourceRoots(compiled.notes().sourceRoots())
        .schema(
            ImmutableCompiledSchema.builder().base(0).history("").schema(compiled.schema()).build())
        .build();
  }
}
