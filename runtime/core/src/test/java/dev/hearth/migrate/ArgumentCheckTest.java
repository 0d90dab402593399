package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a generic record holds, at each place that it is declared with arguments. */
final class ArgumentCheckTest {
  private static final String CODE =
      """
      package game;
      import dev.hearth.Hot;
      import java.util.*;
      record Pair<A, B>(A a, List<B> all, A[] more, Optional<Pair<B, A>> back) {
        static Object of(Object a, Object b) {
          return new Pair<>(a, List.of(b), new Object[] {a}, Optional.empty());
        }
        static Object with(Object a, Object b, Object back) {
          return new Pair(a, List.of(b), new Object[] {a}, Optional.of(back));
        }
      }
      sealed interface Shape permits Dot, None {}
      record Dot(int x) implements Shape {}
      enum None implements Shape { NONE }
      final class Main {
        private final Hot<Pair<String, Integer>> pair =
            Hot.of(new Pair<>("", List.of(), null, Optional.empty()));
        private final Hot<Map<String, Pair<Shape, String>>> byName = Hot.of(Map.of());
        @SuppressWarnings("unchecked")
        static Object main(Object pair, Map<?, ?> byName) {
          Main main = new Main();
          main.pair.set((Pair<String, Integer>) pair);
          main.byName.set((Map<String, Pair<Shape, String>>) byName);
          return main;
        }
        static Object right() {
          return main(Pair.with("a", 1, Pair.of(1, "b")), Map.of("x", Pair.of(new Dot(1), "y")));
        }
        static Object first() {
          return main(Pair.of(1, 1), Map.of());
        }
        static Object elements() {
          return main(Pair.of("a", "b"), Map.of());
        }
        static Object turned() {
          return main(Pair.with("a", 1, Pair.of("b", "c")), Map.of());
        }
        static Object variant() {
          return main(Pair.of("a", 1), Map.of("x", Pair.of(None.NONE, "y"), "z", Pair.of("y", "")));
        }
      }
      """;

  private static void check(String made) {
    TestCode code = TestCode.of(CODE);
    StateClasses classes =
        StateClasses.of(
            TestSchema.of(
                "entity game.Main: pair game.Pair<String,Integer>;"
                    + " byName Map<String,game.Pair<game.Shape,String>>",
                "record game.Pair<A,B>: a A; all List<B>; more A[];"
                    + " back Optional<game.Pair<B,A>>",
                "sealed game.Shape: game.Dot game.None",
                "record game.Dot: x int",
                "enum game.None: NONE"),
            UnaryOperator.identity(),
            code);
    ArgumentCheck.check(classes, code.call("game.Main", made));
  }

  @Test
  void whatIsDeclaredIsThere() {
    assertDoesNotThrow(() -> check("right"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "first    | Main.pair.a (an Integer)           | String",
        "elements | Main.pair.all[0] (a String)        | Integer",
        "turned   | Main.pair.back.get().a (a String)  | Integer",
        "variant  | Main.byName[\"z\"].a (a String)    | Shape",
      })
  void whatIsNotIsRefusedWithItsPath(String made, String place, String declared) {
    MigrationException refused = assertThrows(MigrationException.class, () -> check(made));
    assertEquals(
        place
            + " cannot be carried over: it is declared as "
            + declared
            + " there. What make gives for a generic record is for all uses of that: where one"
            + " needs something else, write the method for what holds it",
        refused.getMessage());
  }
}
