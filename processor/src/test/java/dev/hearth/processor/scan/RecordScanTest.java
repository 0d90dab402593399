package dev.hearth.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.ImmutableCompiledSchema;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.StateSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordScanTest {
  @TempDir private Path folder;

  @Test
  void readsComponentsInDeclaredOrderAndNothingElse() {
    Compiled compiled =
        compile(
            """
            package game;
            @HotState
            public record Ship(Vec vel, Vec pos, Double shield) implements Comparable<Ship> {
              static final Runnable CODE = () -> {};
              static int launched;
              public Ship { if (shield < 0) throw new IllegalArgumentException(); }
              Ship(Vec pos) { this(pos, pos, 0.0); }
              public Vec pos() { return pos; }
              @Override public int compareTo(Ship o) { return 0; }
              record Local(Object o) {}
            }
            """,
            "package game; @HotState public record Vec(double x, double y) {}");
    assertEquals(
        "record {vel: game.Vec, pos: game.Vec, shield: Double}", compiled.type("game.Ship"));
    assertEquals(List.of(), compiled.problems());
    assertTrue(compiled.success(), compiled.errors()::toString);
  }

  @Test
  void readsEmptyRecursiveAndNestedRecords() {
    Compiled compiled =
        compile(
            """
            package game;
            @HotState record Tree(Tree left, List<Tree> more, Leaf leaf) {
              @HotState record Leaf() {}
            }
            """);
    assertEquals(
        "record {left: game.Tree, more: List<game.Tree>, leaf: game.Tree$Leaf}",
        compiled.type("game.Tree"));
    assertEquals("record {}", compiled.type("game.Tree$Leaf"));
  }

  @Test
  void readsGenericRecordsAtSeveralArguments() {
    Compiled compiled =
        compile(
            """
            package game;
            @HotState record Pair<A, B>(A a, List<B> b, B[] c, Pair<A, B> d) {}
            """,
            "package game; @HotState record Uses(Pair<Uses, String> u, Pair<int[], Long> v) {}");
    assertEquals(
        "record<A,B> {a: A, b: List<B>, c: B[], d: game.Pair<A,B>}", compiled.type("game.Pair"));
    assertEquals(
        "record {u: game.Pair<game.Uses,String>, v: game.Pair<int[],Long>}",
        compiled.type("game.Uses"));
    assertEquals(List.of(), compiled.problems());
  }

  @Test
  void readsWhatBoundsTypeParameters() {
    Compiled compiled =
        compile(
            """
            package game;
            @HotState
            record Odd<A, Long extends Number & Comparable<? super Long>, B extends
                java.util.Map.Entry<? extends A[], java.util.Map<?, Comparable<int[]>>>>(Long l) {}
            """);
    assertEquals(
        List.of(
            "",
            "java.lang.Number & java.lang.Comparable<? super Long_>",
            "java.util.Map$Entry<? extends A[],java.util.Map<?,java.lang.Comparable<int[]>>>"),
        compiled.scan().schema().type("game.Odd").bounds());
    assertEquals(List.of(), compiled.problems());
  }

  @Test
  void aBoundThatIsNotThereIsMissing() {
    Compiled compiled =
        compile("package game; @HotState record Odd<A extends Comparable<Gone>>(A a) {}");
    assertEquals("game.Odd", compiled.scan().missing().get(0).place().type());
  }

  @Test
  void aParameterNamedLikeALeafContainerOrStateTypeIsRenamed() {
    Compiled compiled =
        compile(
            "@HotState record Vec() {}",
            "@HotState record Odd<String, List, String_>("
                + "String a, java.lang.String b, List c, java.util.List<String_> d, Vec e) {}",
            "@HotState record Hides<Vec, Vec_>(Vec a, Vec_ b) {}");
    StateSchema schema = compiled.schema();
    assertEquals(
        "record<String__,List_,String_> {a: String__, b: String, c: List_, d: List<String_>,"
            + " e: Vec}",
        compiled.type("Odd"));
    CompiledSchema written =
        ImmutableCompiledSchema.builder().base(0).history("").schema(schema).build();
    assertEquals(schema, SchemaJson.readCompiled(SchemaJson.write(written)).schema());
    assertEquals(List.of(), compiled.problems());
  }

  @Test
  void readsAsManyComponentsAsARecordCanHave() {
    String components =
        IntStream.range(0, 254).mapToObj(i -> "int c" + i).collect(Collectors.joining(", "));
    Compiled compiled = compile("package game; @HotState record Wide(" + components + ") {}");
    assertEquals(254, compiled.schema().type("game.Wide").components().size());
    assertTrue(compiled.success(), compiled.errors()::toString);
  }

  @Test
  void refusesEachBadComponentOnItsOwn() {
    Compiled compiled =
        compile("package game; @HotState record Ship(Object a, int b, Runnable c, long d) {}");
    assertEquals(List.of("not-state Ship.a", "not-state Ship.c"), compiled.problems());
    assertEquals("record {b: int, d: long}", compiled.type("game.Ship"));
  }

  @Test
  void refusesARecordThatIsAProgram() {
    Compiled compiled =
        compile(
            """
            package game;
            @HotState public record Arena() implements HotProgram {
              public void start() {}
              public void step() {}
            }
            """);
    assertEquals(List.of("not-state Arena"), compiled.problems());
    assertTrue(compiled.message().contains("Make it a final class with Hot<…> fields."));
  }

  private Compiled compile(String... texts) {
    return new Sources(folder).with(texts).compile();
  }
}
