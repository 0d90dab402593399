package dev.hearth.flatten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What cannot be flattened, each with its class, member, line and reason. */
class RefusalTest {
  private static final String RULE =
      "; a handle is only the receiver of get, set and update: use its value, or its object";
  private static final String FIELD =
      "; a handle is a field of its own, and only the receiver of get, set and update";
  private static final String BOX =
      "a box that was read from a handle is compared by identity, and a plain field has none;"
          + " compare with equals, or as primitives";
  private static final String EARLY =
      "Enemy.<init> (Enemy.java:3): this leaves the constructor before the handle last is there;"
          + " declare the handles first, and write to them later";

  /** What is wrong with a member that stands in line 3 of a class with two handles. */
  private static void assertRefused(String member, String... problems) {
    String source =
        """
        final class Enemy {
          final Hot<Integer> hp = Hot.of(1); final Hot<Integer> mp = Hot.of(2); Object any;
        MEMBER
        }
        """
            .replace("MEMBER", member);
    assertEquals(String.join("\n", problems), Module.compile(source).refusal());
  }

  private static String in3(String reason) {
    return "Enemy.run (Enemy.java:3): " + reason;
  }

  @Test
  void passed() {
    assertRefused(
        "void run() { System.out.println(hp); }", in3("the handle hp is passed to println" + RULE));
    assertRefused(
        "boolean run() { return hp.equals(mp); }",
        in3("the handle hp is passed to equals" + RULE),
        in3("the handle mp is passed to equals" + RULE));
    assertRefused(
        "String run() { return hp.toString(); }",
        in3("the handle hp is passed to toString" + RULE));
    assertRefused(
        "String run() { return \"\" + hp; }", in3("the handle hp is passed to valueOf" + RULE));
  }

  @Test
  void returned() {
    assertRefused("Object run() { return hp; }", in3("the handle hp is returned" + RULE));
  }

  @Test
  void stored() {
    assertRefused(
        "void run() { any = hp; }", in3("the handle hp is stored in the field any" + RULE));
    assertRefused(
        "void run(Object[] a) { a[0] = hp; }", in3("the handle hp is put into an array" + RULE));
  }

  @Test
  void localVariables() {
    assertRefused(
        "void run() { Hot<Integer> h = hp; h.set(3); }",
        in3("the local variable h has a handle in it" + FIELD));
    assertRefused(
        "void run() { Hot<Integer> h = Hot.of(1); h.set(3); }",
        in3("the local variable h has a handle in it" + FIELD));
    assertRefused(
        "void run() { List<Hot<Integer>> h = null; }",
        in3("the local variable h has a handle in it" + FIELD));
    assertRefused(
        "void run() { Object h = hp; h.hashCode(); }",
        in3("the handle hp is passed to hashCode" + RULE));
    assertRefused(
        "void run() { var h = hp; h.set(1); }",
        in3("the local variable h has a handle in it" + FIELD));
  }

  @Test
  void chosen() {
    assertRefused(
        "void run(boolean c) { (c ? hp : mp).set(3); }",
        in3("what is used here may be one of several handles" + RULE));
    assertRefused(
        "int run(boolean c) { return (c ? hp : null).get(); }",
        in3("what is used here may be one of several handles" + RULE));
  }

  @Test
  void withoutNamesOfVariables() {
    String source =
        """
        final class Enemy {
          final Hot<Integer> hp = Hot.of(1);
          void run(boolean c) { Hot<Integer> h = null; h.set(1); }
          void stop(boolean c) { Hot<Integer> h = hp; if (c) { h = null; } h.set(1); }
        }
        """;
    assertEquals(
        "Enemy.run: the handle that is used here is null"
            + RULE
            + "\nEnemy.stop: what is used here may be one of several handles"
            + RULE,
        Module.compile(List.of("-g:none"), source).refusal());
  }

  @Test
  void compared() {
    assertRefused("boolean run() { return hp == any; }", in3("the handle hp is compared" + RULE));
    assertRefused("boolean run() { return hp == null; }", in3("the handle hp is compared" + RULE));
    assertRefused(
        "boolean run() { return (Object) hp instanceof Integer; }",
        in3("the handle hp is tested by instanceof" + RULE));
    assertRefused(
        "int run() { return ((Comparable<?>) (Object) hp).hashCode(); }",
        in3("the handle hp is cast" + RULE));
    assertRefused(
        "void run() { synchronized (hp) { any = 1; } }", in3("the handle hp is locked" + RULE));
  }

  @Test
  void captured() {
    assertRefused(
        "Object run() { Supplier<Integer> s = hp::get; return s; }",
        in3("the handle hp is passed to requireNonNull" + RULE),
        in3("the handle hp is captured by a lambda or a method reference" + RULE),
        in3("a method reference to Hot::get is used" + RULE));
    assertRefused(
        "Object run() { Function<Integer, Object> s = Hot::of; return s; }",
        in3("a method reference to Hot::of is used" + RULE));
    assertRefused(
        "Runnable run() { Object o = hp; return () -> o.hashCode(); }",
        in3("the handle hp is captured by a lambda or a method reference" + RULE));
  }

  @Test
  void takenAndGivenByMethods() {
    assertRefused(
        "Hot<Integer> run() { return null; }", in3("it takes or returns a handle" + FIELD));
    assertRefused(
        "void run(Hot<Integer> h) { h.set(1); }", in3("it takes or returns a handle" + FIELD));
    assertRefused(
        "void run(List<Hot<Integer>> h) { h.get(0).set(1); }",
        in3("it takes or returns a handle" + FIELD),
        in3("a value is cast to Hot" + RULE));
    assertRefused(
        "Enemy(Hot<Integer> run) { any = run; }",
        "Enemy.<init> (Enemy.java:3): it takes or returns a handle" + FIELD);
  }

  @Test
  void declarations() {
    assertRefused(
        "static final Hot<Integer> all = Hot.of(1);",
        "Enemy.all (Enemy.java:3): a handle that is static belongs to no object; make it an instance field");
    assertRefused(
        "Hot<Integer> free = Hot.of(1);",
        "Enemy.free (Enemy.java:3): a handle that is not final may be another one later; "
            + "make it final");
    assertRefused(
        "final Hot raw = Hot.of(1);",
        "Enemy.raw (Enemy.java:3): the raw type Hot leaves open what it holds; name the "
            + "type, as in Hot<Ship>");
    assertRefused(
        "final Hot<?> wild = Hot.of(1);",
        "Enemy.wild (Enemy.java:3): a wildcard leaves open what it holds; name the type, "
            + "as in Hot<Ship>");
    assertRefused(
        "final Hot<Integer>[] many = null;",
        "Enemy.many (Enemy.java:3): its type has a handle inside it" + FIELD);
    assertRefused(
        "final List<Hot<Integer>> list = List.of();",
        "Enemy.list (Enemy.java:3): its type has a handle inside it" + FIELD);
    assertRefused(
        "final Hot<Integer> none = null;",
        "Enemy.<init> (Enemy.java:3): the handle none was made elsewhere; begin it with Hot.of(…)");
    assertRefused(
        "final Hot<Integer> same = hp;",
        "Enemy.<init> (Enemy.java:3): the handle hp is stored in the field same" + RULE,
        "Enemy.<init> (Enemy.java:3): the handle same was made elsewhere; begin it with Hot.of(…)");
    assertRefused(
        "final Hot<Integer> one; final Hot<Integer> two; { one = two = Hot.of(1); }",
        "Enemy.<init> (Enemy.java:3): what Hot.of makes is not assigned to a field; "
            + "begin a field with it",
        "Enemy.<init> (Enemy.java:3): the handle two was made elsewhere; begin it with Hot.of(…)",
        "Enemy.<init> (Enemy.java:3): the handle one was made elsewhere; begin it with Hot.of(…)");
    assertRefused(
        "<T> Object in(T v) { final class In { final Hot<T> t = Hot.of(v); } return new In(); }",
        "Enemy$1In.t (Enemy.java:3): it holds a type parameter that is declared outside of "
            + "the class; hold a type of its own");
  }

  @Test
  void names() {
    assertRefused("Object run() { return Hot.class; }", in3("Hot.class is used" + RULE));
    assertRefused(
        "boolean run(Object o) { return o instanceof Hot; }", in3("a value is cast to Hot" + RULE));
    assertRefused(
        "Object run() { return new Hot<?>[1]; }", in3("handles are put into an array" + RULE));
    assertRefused(
        "Object run() { return new Hot<?>[1][1]; }", in3("handles are put into an array" + RULE));
    assertRefused(
        "Object run() { return Hot.of(1); }",
        in3("what Hot.of makes is not assigned to a field; begin a field with it"));
    assertRefused(
        "void run() { Hot.of(1).set(2); }",
        in3("what Hot.of makes is not assigned to a field; begin a field with it"));
    assertRefused(
        "int run() { return ((Hot<Integer>) any).get(); }", in3("a value is cast to Hot" + RULE));
  }

  @Test
  void boxesComparedByIdentity() {
    assertRefused("boolean run() { return hp.get() == mp.get(); }", in3(BOX));
    assertRefused("boolean run() { Integer i = hp.get(); return i == any; }", in3(BOX));
    assertRefused("void run() { hp.update(h -> h == any ? 1 : 2); }", in3(BOX));
    assertRefused(
        "void run() { hp.update(this::same); } Integer same(Integer h) { return h == any "
            + "? 1 : 2; }",
        "Enemy.same (Enemy.java:3): a box that was read from a handle is compared by "
            + "identity, and a plain field has none; compare with equals, or as primitives");
    assertRefused("void run() { synchronized (hp.get()) { any = 1; } }", in3(BOX));
  }

  @Test
  void handlesOfOtherModules() {
    Module all =
        Module.compile(
            "final class Enemy { final Hot<Integer> hp = Hot.of(1); }",
            "class Other { int of(Enemy enemy) { return enemy.hp.get(); } }");
    Flattening flattening =
        new Flattening(
            new ClassFiles() {
              @Override
              public byte @Nullable [] find(String name) {
                return all.find(name);
              }

              @Override
              public boolean inModule(String name) {
                return name.equals("Other");
              }
            });
    assertNull(flattening.flatten("Other", bytes(all, "Other")));
    assertEquals(
        "[Other.of (Other.java:1): the handle hp belongs to Enemy, which is not "
            + "flattened together with this class; use its methods]",
        String.valueOf(flattening.problems()));
  }

  private static byte[] bytes(Module module, String name) {
    return Objects.requireNonNull(module.find(name));
  }

  @Test
  void namesInAnnotations() {
    assertEquals(
        "Enemy (Enemy.java): its class file names dev.hearth.Hot outside of its code, as in an"
            + " annotation; leave it out",
        Module.compile(
                "@Marked(Hot.class) class Enemy {}", "@interface Marked { Class<?> value(); }")
            .refusal());
  }

  @Test
  void allAtOnceAndNothingFlattened() {
    Module module =
        Module.compile(
            """
            final class Enemy {
              final Hot<Integer> hp = Hot.of(1);
              Object run() { return hp; }
            }
            """,
            """
            final class Ship {
              final Hot<Integer> hp = Hot.of(1);
              Object run() { return hp; }
            }
            """);
    FlattenException failure = assertThrows(FlattenException.class, module::flattened);
    assertEquals(2, failure.problems().size());
    assertEquals(
        "handles that cannot be flattened:\n  Enemy.run (Enemy.java:3): the handle hp is returned"
            + RULE
            + "\n  Ship.run (Ship.java:3): the handle hp is returned"
            + RULE,
        failure.getMessage());
  }

  @Test
  void thisThatLeavesTheConstructorTooEarly() {
    assertRefused(
        "int n = of(this); static int of(Enemy e) { return 1; } final Hot<Integer> last "
            + "= Hot.of(1);",
        EARLY);
    assertRefused(
        "final Hot<Integer> last; Enemy(Object o) {"
            + " try { last = Hot.of(o.hashCode()); } finally { show(this); } }"
            + " static void show(Enemy e) {}",
        EARLY);
    assertRefused(
        "final Supplier<Integer> read = () -> this.hp.get(); final Hot<Integer> last = Hot.of(1);",
        EARLY);
    assertEquals(
        "Enemy.<init> (Enemy.java): the constructor of Base lets others see the object "
            + "before its handles are there; let an entity extend nothing",
        Module.compile(
                """
        final class Enemy extends Base {
          final Hot<Integer> hp = Hot.of(1);
          int size() { return hp.get(); }
        }
        """,
                "abstract class Base { Base() { size(); } abstract int size(); }")
            .refusal());
  }
}
