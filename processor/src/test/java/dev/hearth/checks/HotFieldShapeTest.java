package dev.hearth.checks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HotFieldShapeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "final Hot<List<String>> open = (Hot.of(List.of()));",
        "private final Hot<Long> n; Enemy(boolean b) { if (b) n = Hot.of(1L); else n = Hot.of(0L); }",
        "private final List<String> none = List.of();",
      })
  void acceptsFieldsOfEntities(String members) {
    Snippet.enemy(HotFieldShape.class, members);
  }

  @Test
  void refusesHandlesOfOtherClasses() {
    Snippet.check(
        HotFieldShape.class,
        """
        final class Plain {
          // BUG: Diagnostic contains: hp is in Plain, which is no class with @HotState
          private final Hot<Integer> hp = Hot.of(1);
        }
        @HotState class Open {
          // BUG: Diagnostic contains: hp is in Open, which is not final
          private final Hot<Integer> hp = Hot.of(1);
        }
        @HotState enum Kind {
          ONE;
          // BUG: Diagnostic contains: hp is in Kind, which is no class with @HotState
          private final Hot<Integer> hp = Hot.of(1);
        }
        // BUG: Diagnostic contains: hp is in Pair, which is no class with @HotState
        @HotState record Pair(Hot<Integer> hp) { }
        interface Constant {
          // BUG: Diagnostic contains: HP is static, and a handle belongs to an object
          Hot<Integer> HP = Hot.of(1);
        }
        """);
  }

  @Test
  void refusesOtherShapesOfField() {
    Snippet.enemy(
        HotFieldShape.class,
        """
        // BUG: Diagnostic contains: A handle is a final field of a final class with @HotState, \
        made by Hot.of
        // a is not final.
        // Write it as: private final Hot<…> a = Hot.of(…);
        private Hot<Integer> a = Hot.of(1);
        // BUG: Diagnostic contains: b is static, and a handle belongs to an object
        private static final Hot<Integer> b = Hot.of(1);
        // BUG: Diagnostic contains: c gets its value from something else
        private final Hot<Integer> c = hp;
        // BUG: Diagnostic contains: d gets its value from something else
        private final Hot<Integer> d = Math.random() < 0.5 ? Hot.of(1) : Hot.of(2);
        private final Hot<Integer> e;
        Enemy(Enemy other) {
          // BUG: Diagnostic contains: e gets its value from something else
          e = other.e;
        }
        """);
  }

  @Test
  void makesTheFieldFinal() {
    Snippet.fix(
        HotFieldShape.class,
        Snippet.enemy("private Hot<Integer> shield = Hot.of(1);"),
        Snippet.enemy("private final Hot<Integer> shield = Hot.of(1);"));
  }

  @Test
  void makesTheClassFinal() {
    Snippet.fix(
        HotFieldShape.class,
        "@HotState class Wall { private final Hot<Integer> hp = Hot.of(1); }",
        "@HotState final class Wall { private final Hot<Integer> hp = Hot.of(1); }");
  }
}
