package dev.hearth.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntityScanTest {
  @TempDir private Path folder;

  @Test
  void readsHandlesAndLeavesOutWhatTheConstructorMakes() {
    Compiled compiled =
        compile(
            """
            package game;
            import java.util.function.Supplier;
            @HotState
            public final class Enemy {
              static final int MAX = 9;
              static int made;
              private final Hot<Vec> pos = Hot.of(new Vec(0));
              final Hot<Integer> hp = Hot.of(100);
              private final Hot<List<Integer>> hits = Hot.of(List.of());
              private final Hot<int[]> raw = Hot.of(new int[0]);
              private final Hot<Optional<Enemy>> next = Hot.of(Optional.empty());
              private final Random random = new Random();
              private final Supplier<?> code = () -> 1;
              private final List raws = List.of();
              private final transient Object lock = new Object();

              private Enemy() {}
              Enemy(int hp) { this.hp.set(hp); }
            }
            """);
    assertEquals(
        "entity {pos: game.Vec, hp: int, hits: List<Integer>, raw: int[],"
            + " next: Optional<game.Enemy>}",
        compiled.type("game.Enemy"));
    assertEquals(List.of(), compiled.problems());
    assertEquals("[]", compiled.schema().roots().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "Boolean, boolean", "Byte, byte", "Short, short", "Character, char",
    "Integer, int", "Long, long", "Float, float", "Double, double"
  })
  void aHandlesBoxIsNotPartOfItsType(String box, String primitive) {
    Compiled compiled =
        compile(
            "package game; @HotState final class It { private final Hot<"
                + box
                + "> it = Hot.of(null); private final Hot<"
                + box
                + "[]> array = Hot.of(null); }");
    assertEquals("entity {it: " + primitive + ", array: " + box + "[]}", compiled.type("game.It"));
  }

  @Test
  void aProgramIsARootHoweverItImplementsIt() {
    Compiled compiled =
        compile(
            "package game; interface Steps extends HotProgram { default void start() {} }",
            "package game; @HotState public final class Arena implements Steps {"
                + " public void step() {} }",
            "package game; @HotState final class Other implements HotProgram {"
                + " public void start() {} public void step() {} }",
            "package game; final class Mock implements HotProgram {"
                + " public void start() {} public void step() {} }");
    assertEquals("[game.Arena, game.Other]", compiled.schema().roots().toString());
    assertEquals(List.of(), compiled.problems());
    assertTrue(compiled.success(), compiled.errors()::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          private Hot<Integer> it = Hot.of(1);          | a handle is a final field
          static final Hot<Integer> it = Hot.of(1);     | it is static
          private final Hot it = Hot.of(1);             | raw type Hot leaves open
          private final Hot<?> it = Hot.of(1);          | wildcard ? leaves open
          private final Hot<? extends Vec> it = null;   | wildcard ? extends Vec
          private final Hot<Object> it = Hot.of(1);     | Object leaves open
          private final Hot<Runnable> it = null;        | functional interface
          private final Hot<List> it = null;            | raw type List
          private final Hot<Hot<Integer>> it = null;    | a handle, which never leaves its field
          private final List<Hot<Integer>> it = null;   | has handles inside it
          private final Hot<Integer>[] it = null;       | has handles inside it
          private final Map<String, ? extends Held<Vec>> it = null; | has handles inside it
          private int it;                               | put it into a handle: private final Hot<Integer> it
          private Vec it;                               | put it into a handle: private final Hot<Vec> it
          private volatile List<Vec> it;                | Hot<List<Vec>> it
          """)
  void refusesAtTheField(String field, String because) {
    Compiled compiled =
        compile("package game; @HotState public final class Enemy { " + field + " }");
    assertEquals(List.of("not-state Enemy.it"), compiled.problems());
    assertTrue(compiled.message().contains(because), compiled.message());
    assertEquals("entity {}", compiled.type("game.Enemy"));
  }

  private Compiled compile(String... texts) {
    return new Sources(folder)
        .with("package game; @HotState public record Vec(int x) {}")
        .with(texts)
        .compile();
  }
}
