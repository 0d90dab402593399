package dev.hearth.flatten;

import static dev.hearth.flatten.Twins.assertTwin;

import org.junit.jupiter.api.Test;

/** Updates: a read, a call and a write. */
class GoldenUpdateTest {
  @Test
  void lambdas() {
    assertTwin(
        """
        final class Enemy {
          private final Hot<Integer> hp = Hot.of(1);
          private final Hot<Long> time = Hot.of(1L);
          private final Hot<String> name = Hot.of("");
          private int base = 2;
          void hit(int damage) { hp.update(h -> h - damage); }
          void hitOther(Enemy other, long by) { other.time.update(t -> { long u = t; return u + by + base; }); }
          void rename(String s) { name.update(n -> n.isEmpty() ? s : n); name.update(n -> n + s); }
          void step(boolean c) { hp.update(h -> c ? h : h + 1); hp.update(h -> { h = h + 2; return h; }); }
          void nested() { hp.update(h -> h + hp.get()); time.update(t -> { hp.set(hp.get() + 1); return t + hp.get(); }); }
        }
        """,
        """
        final class Enemy {
          private int hp = 1;
          private long time = 1L;
          private String name = "";
          private int base = 2;
          void hit(int damage) { hp = lambda$hit$0(damage, hp); }
          private static int lambda$hit$0(int damage, int h) { return h - damage; }
          void hitOther(Enemy other, long by) { other.time = lambda$hitOther$1(by, other.time); }
          private long lambda$hitOther$1(long by, long t) { long u = t; return u + by + base; }
          void rename(String s) {
            name = Objects.requireNonNull(lambda$rename$2(s, name), "a handle holds no null");
            name = lambda$rename$3(s, name);
          }
          private static String lambda$rename$2(String s, String n) { return n.isEmpty() ? s : n; }
          private static String lambda$rename$3(String s, String n) { return n + s; }
          void step(boolean c) { hp = lambda$step$4(c, hp); hp = lambda$step$5(hp); }
          private static int lambda$step$4(boolean c, int h) { return c ? h : h + 1; }
          private static int lambda$step$5(int h) { h = h + 2; return h; }
          void nested() { hp = lambda$nested$6(hp); time = lambda$nested$7(time); }
          private int lambda$nested$6(int h) { return h + hp; }
          private long lambda$nested$7(long t) { hp = hp + 1; return t + hp; }
        }
        """);
  }

  @Test
  void methodReferences() {
    assertTwin(
        """
        final class Enemy {
          private final Hot<Integer> hp = Hot.of(1);
          private final Hot<String> name = Hot.of("");
          private final Hot<StringBuilder> log = Hot.of(new StringBuilder());
          private final Hot<Double> speed = Hot.of(1.0);
          void step() {
            hp.update(Math::abs);
            hp.update(this::more);
            hp.update(Enemy::boxed);
            name.update(String::trim);
            log.update(StringBuilder::new);
            speed.update(Math::sqrt);
          }
          private int more(int n) { return n + 1; }
          private static Integer boxed(Integer n) { return n; }
        }
        """,
        """
        final class Enemy {
          private int hp = 1;
          private String name = "";
          private StringBuilder log = new StringBuilder();
          private double speed = 1.0;
          void step() {
            hp = Math.abs(hp);
            hp = this.more(hp);
            hp = boxed(hp);
            name = Objects.requireNonNull(name.trim(), "a handle holds no null");
            log = new StringBuilder(log);
            speed = Math.sqrt(speed);
          }
          private int more(int n) { return n + 1; }
          private static Integer boxed(Integer n) { return n; }
        }
        """);
  }

  @Test
  void functionsThatAreValues() {
    assertTwin(
        """
        final class Enemy {
          private static final UnaryOperator<Integer> HALF = n -> n / 2;
          private final Hot<Integer> hp = Hot.of(1);
          private final Hot<List<String>> tags = Hot.of(List.of());
          void step(UnaryOperator<List<String>> change, boolean c, UnaryOperator<Integer> other) {
            hp.update(HALF);
            hp.update(c ? HALF : other);
            tags.update(change);
          }
        }
        """,
        """
        final class Enemy {
          private static final UnaryOperator<Integer> HALF = n -> n / 2;
          private int hp = 1;
          private List<String> tags = List.of();
          void step(UnaryOperator<List<String>> change, boolean c, UnaryOperator<Integer> other) {
            hp = HALF.apply(hp);
            hp = (c ? HALF : other).apply(hp);
            tags = Objects.requireNonNull(change.apply(tags), "a handle holds no null");
          }
        }
        """);
  }
}
