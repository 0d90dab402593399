package dev.hearth.flatten;

import static dev.hearth.flatten.Twins.assertTwin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each construct against the class that a person would write by hand, instruction by instruction.
 */
class GoldenTest {
  @Test
  void readsAndWritesOfAPrimitive() {
    assertTwin(
        """
        final class Enemy {
          private final Hot<Integer> hp = Hot.of(100);
          int hp() { return hp.get(); }
          void hit(int damage) { hp.set(hp.get() - damage); }
        }
        """,
        """
        final class Enemy {
          private int hp = 100;
          int hp() { return hp; }
          void hit(int damage) { hp = hp - damage; }
        }
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "boolean, Boolean, true, !v",
    "byte, Byte, (byte) 1, (byte) (v + 1)",
    "short, Short, (short) 1, (short) (v + 1)",
    "char, Character, (char) 97, (char) (v + 1)",
    "int, Integer, 1, v + 1",
    "long, Long, 1L, v + 1",
    "float, Float, 1f, v + 1",
    "double, Double, 1.0, v + 1",
  })
  void everyPrimitiveType(String primitive, String box, String first, String next) {
    String handles =
        """
        final class State {
          private final Hot<BOX> x = Hot.of(FIRST);
          private final Hot<BOX> y = Hot.of(FIRST);
          PRIM x() { return x.get(); }
          void next() { PRIM v = x.get(); x.set(NEXT); }
          void copy(State other) { x.set(other.y.get()); other.x.set(y.get()); }
          BOX boxed() { return x.get(); }
          void unboxed(BOX b) { x.set(b); }
          boolean same() { return x.get().equals(y.get()); }
          void change() { x.update(v -> NEXT); }
          void change(PRIM by, long other) { y.update(v -> by); }
        }
        """;
    String twin =
        """
        final class State {
          private PRIM x = FIRST;
          private PRIM y = FIRST;
          PRIM x() { return x; }
          void next() { PRIM v = x; x = NEXT; }
          void copy(State other) { x = other.y; other.x = y; }
          BOX boxed() { return x; }
          void unboxed(BOX b) { x = b; }
          boolean same() { return BOX.valueOf(x).equals(y); }
          void change() { x = lambda$change$0(x); }
          private static PRIM lambda$change$0(PRIM v) { return NEXT; }
          void change(PRIM by, long other) { y = lambda$change$1(by, y); }
          private static PRIM lambda$change$1(PRIM by, PRIM v) { return by; }
        }
        """;
    assertTwin(fill(handles, primitive, box, first, next), fill(twin, primitive, box, first, next));
  }

  private static String fill(
      String source, String primitive, String box, String first, String next) {
    return source
        .replace("PRIM", primitive)
        .replace("BOX", box)
        .replace("FIRST", first)
        .replace("NEXT", next);
  }

  @Test
  void texts() {
    assertTwin(
        """
        final class Enemy {
          private final Hot<Integer> hp = Hot.of(1);
          private final Hot<Long> time = Hot.of(1L);
          private final Hot<Character> grade = Hot.of('a');
          private final Hot<String> name = Hot.of("");
          String show(int n) {
            name.set(name.get() + hp.get());
            return n + " " + name.get() + hp.get() + " " + time.get() + grade.get() + n;
          }
          String more(int n) { return "t" + time.get() + (n > 1 ? hp.get() : n) + hp.get(); }
        }
        """,
        """
        final class Enemy {
          private int hp = 1;
          private long time = 1L;
          private char grade = 'a';
          private String name = "";
          String show(int n) {
            name = name + hp;
            return n + " " + name + hp + " " + time + grade + n;
          }
          String more(int n) { return "t" + time + (n > 1 ? hp : n) + hp; }
        }
        """);
  }

  @Test
  void referencesKeepTheirCheck() {
    assertTwin(
        """
        final class Enemy {
          private final Hot<String> name = Hot.of("none");
          private final Hot<List<String>> tags = Hot.of(List.of());
          private final Hot<int[]> grid = Hot.of(new int[4]);
          Enemy(String name) { this.name.set(name); }
          int width() { return grid.get().length + name.get().length() + tags.get().size(); }
          void tag(List<String> all) { tags.set(all); tags.set(List.copyOf(all)); }
          void name(int n) { name.set("no. " + n); name.set(tags.get().get(0)); }
          void clear() { grid.get()[0] = 1; grid.set(new int[] {1, 2}); }
        }
        """,
        """
        final class Enemy {
          private String name = "none";
          private List<String> tags = List.of();
          private int[] grid = new int[4];
          Enemy(String name) {
            this.name = Objects.requireNonNull(name, "a handle holds no null");
          }
          int width() { return grid.length + name.length() + tags.size(); }
          void tag(List<String> all) {
            tags = Objects.requireNonNull(all, "a handle holds no null");
            tags = List.copyOf(all);
          }
          void name(int n) {
            name = "no. " + n;
            name = Objects.requireNonNull(tags.get(0), "a handle holds no null");
          }
          void clear() { grid[0] = 1; grid = new int[] {1, 2}; }
        }
        """);
  }
}
