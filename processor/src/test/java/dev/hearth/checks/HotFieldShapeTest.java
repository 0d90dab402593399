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
        "Enemy() { hit(); } void hit() { hp.set(1); }",
        "private final int n = this.hp.get(); private final Hot<Integer> m = Hot.of(n);",
        "private final int n = Enemy.this.hp.get(); private final Hot<Integer> m = Hot.of(n);",
        "static int start() { return 1; } private final Hot<Integer> m = Hot.of(start());",
        "private final Hot<Integer> m = Hot.of(1); private final Runnable r = () -> hit(); void hit()"
            + " { }",
        "@dev.hearth.annotations.Unit(\"ms\") private final Hot<Long> m = Hot.of(1L);",
        "private final Runnable r = () -> { }; private final Hot<Integer> m = Hot.of(1);",
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
  void refusesWhatLeavesOpenWhatItHolds() {
    Snippet.check(
        HotFieldShape.class,
        """
        @HotState final class Enemy<T> {
          private final Hot<List<T>> own = Hot.of(List.of());
          // BUG: Diagnostic contains: raw leaves open what it holds: name a type of its own
          private final Hot raw = Hot.of(1);
          // BUG: Diagnostic contains: any leaves open what it holds
          private final Hot<?> any = Hot.of(1);
          <S> void local() {
            @HotState final class Local {
              // BUG: Diagnostic contains: other leaves open what it holds
              private final Hot<List<S>> other = Hot.of(List.of());
            }
          }
        }
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int start() { return 1; } private final Hot<Integer> m = Hot.of(start());",
        "private final Object me = this; private final Hot<Integer> m = Hot.of(1);",
        "private final Runnable r = () -> hit(); private final Hot<Integer> m = Hot.of(1); void hit()"
            + " { }",
        "private final IntSupplier r = () -> hp.get(); private final Hot<Integer> m = Hot.of(1);",
        "private final Runnable r = this::hit; private final Hot<Integer> m = Hot.of(1); void hit()"
            + " { }",
        "private final Object o = new Object() { }; private final Hot<Integer> m = Hot.of(1);",
        "class In { } private final In in = new In(); private final Hot<Integer> m = Hot.of(1);",
        "{ hit(); } private final Hot<Integer> m = Hot.of(1); void hit() { }",
        "private final Hot<Integer> m; Enemy() { hit(); m = Hot.of(1); } void hit() { }",
        "private final Hot<Integer> m; Enemy() { System.out.println(this); m = Hot.of(1); }",
        "private final Object me = Enemy.this; private final Hot<Integer> m = Hot.of(1);",
        "{ hp.update(x -> x + Enemy.this.hp.get()); } private final Hot<Integer> m = Hot.of(1);",
        "int start() { return 1; } private final Hot<Integer> m = Hot.of(Enemy.this.start());",
      })
  void refusesToShowTheObjectTooEarly(String members) {
    Snippet.enemy(
        HotFieldShape.class,
        "// BUG: Diagnostic contains: This shows the object before all of its handles are there\n"
            + members);
  }

  @Test
  void saysWhatToDoThen() {
    Snippet.check(
        HotFieldShape.class,
        """
        abstract class Quiet { }
        // BUG: Diagnostic contains: A extends Quiet, and an entity extends nothing.
        // Share code through an interface, or through an object that it makes.
        @HotState final class A extends Quiet { private final Hot<Integer> hp = Hot.of(1); }
        // BUG: Diagnostic contains: B extends Observable, and an entity extends nothing
        @HotState final class B extends Observable { private final Hot<Integer> hp = Hot.of(1); }
        @HotState final class D {
          // BUG: Diagnostic contains: This shows the object before all of its handles are there.
          // Declare the handles first, and write to them later: hp.set(…).
          private final Hot<Integer> hp = Hot.of(start());
          int start() { return 1; }
        }
        interface Walker { default int go() { return 1; } }
        @HotState final class E implements Walker {
          // BUG: Diagnostic contains: This shows the object before all of its handles are there.
          private final Hot<Integer> hp = Hot.of(Walker.super.go());
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
