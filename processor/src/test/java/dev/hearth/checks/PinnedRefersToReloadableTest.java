package dev.hearth.checks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PinnedRefersToReloadableTest {
  private static final String TYPES =
      """
      @HotState record Vec(double x, double y) {
        static final double UNIT = 1;
        static Vec zero() { return new Vec(0, 0); }
      }
      interface Shown { }
      @interface Marked { }
      @Pinned record Player(String id) { }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private final Queue<Player> players = new ConcurrentLinkedQueue<>();",
        "record Key(String id) { } Key key = new Key(\"\"); class In { Net net = Net.this; }",
        "int[] all = {1}; int n = all.length; <T> T same(T t) { return t; }",
        "Class<?> any() throws Exception { return Class.forName(\"java.lang.String\"); }",
        "void call(Consumer<StringBuilder> body) { body.accept(new StringBuilder()); }",
      })
  void acceptsPinnedOnes(String members) {
    Snippet.check(
        PinnedRefersToReloadable.class, "@Pinned class Net {\n" + members + "\n}\n" + TYPES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object at = Vec.zero();",
        "double unit = Vec.UNIT;",
        "void show(Object o) { if (o instanceof Vec) { } }",
        "List<Vec> all = List.of();",
        "Class<?> type = Vec.class;",
        "class In implements Shown { }",
        "@Marked int n;",
        "void in() { class Local { Shown s; } }",
        "Supplier<Object> make = Vec::zero;",
        "Class<?> any() throws Exception { return Class.forName(\"game.Vec\"); }",
      })
  void refusesReloadableOnes(String members) {
    Snippet.check(
        PinnedRefersToReloadable.class,
        "@Pinned class Net {\n// BUG: Diagnostic contains: A pinned class is loaded once, and names"
            + " no class that is loaded anew\n"
            + members
            + "\n}\n"
            + TYPES);
  }

  @Test
  void saysWhichAndWhatToDo() {
    Snippet.check(
        PinnedRefersToReloadable.class,
        TYPES
            + """
            @Pinned class Net {
            // BUG: Diagnostic contains: Net names Vec, and would keep its first version for good.
            // Let reloadable code call Net, with leaves and pinned classes, and take what it has.
            // Or put @Pinned on Vec as well, if it holds no state.
            void show(Vec at) { }
            }
            class Outer {
              // BUG: Diagnostic contains: In names Outer
              @Pinned class In { }
              @Pinned static class Nested { }
            }
            """);
  }

  @Test
  void leavesModulesWithoutStateAlone() {
    Snippet.check(
        PinnedRefersToReloadable.class, "class Tool { } @Pinned class Net { Tool tool; }");
  }
}
