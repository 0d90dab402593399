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
    assertEquals(List.of("game.It"), List.copyOf(scans.get(0).waiting()));
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
    assertTrue(compiled.message().contains("class of a library"), compiled.message());
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

  private static Before after(Compiled compiled) {
    return ImmutableBefore.builder()
        .schema(
            ImmutableCompiledSchema.builder().base(0).history("").schema(compiled.schema()).build())
        .build();
  }
}
