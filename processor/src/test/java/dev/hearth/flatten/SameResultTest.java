package dev.hearth.flatten;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/** What no hand-written class has just so: with handles and without, the same comes out. */
class SameResultTest {
  /** Runs {@code static Object run()} of {@code Main}. */
  private static void assertSame(String expected, String... sources) {
    Module module = Module.compile(sources);
    assertEquals(expected, run(module));
    assertEquals(expected, run(module.flattened()));
  }

  private static String run(Module module) {
    try {
      Method run = module.loader().named("Main").getDeclaredMethod("run");
      run.setAccessible(true);
      return String.valueOf(run.invoke(null));
    } catch (InvocationTargetException e) {
      return String.valueOf(e.getCause()).split(":", 2)[0];
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Test
  void updatesOfObjectsThatAreNoVariables() {
    assertSame(
        "picked picked picked picked picked [7, bxa, 3]",
        """
        final class Main {
          static final StringBuilder LOG = new StringBuilder();
          private final Hot<Integer> n = Hot.of(1);
          private final Hot<String> s = Hot.of("a");
          private final Hot<Long> l = Hot.of(4L);
          static Main one = new Main();
          static Main pick() { LOG.append("picked "); return one; }
          static Object run() {
            int by = 2;
            boolean yes = LOG.length() == 0;
            pick().n.update(v -> v + 1);
            pick().n.update(v -> v + by);
            pick().s.update((yes ? "bx" : "c")::concat);
            pick().l.update(yes ? v -> v - by : v -> v);
            pick().l.update(LOG.length() > 4 ? v -> v + 1 : v -> v);
            (yes ? one : new Main()).n.update(v -> yes ? v + 3 : by);
            return LOG + "" + List.of(one.n.get(), one.s.get(), one.l.get());
          }
        }
        """);
  }

  @Test
  void constructorsThatTryBeforeTheLastHandleIsThere() {
    assertSame(
        "[-1, 14, 9, 5, IllegalStateException]",
        """
        final class Main {
          private final Hot<Integer> n;
          private final Hot<Integer> m;
          Main(String text) {
            int k;
            try { k = Integer.parseInt(text); } catch (NumberFormatException e) { k = -1; }
            n = Hot.of(k);
            m = Hot.of(4);
            init();
          }
          Main(int k) {
            synchronized (Main.class) { k += 2; }
            n = Hot.of(k);
            try { n.set(n.get() * 2); } finally { k++; }
            m = Hot.of(k);
            Runnable r = () -> m.set(m.get() + 1);
            r.run();
          }
          Main(Integer k) {
            try { n = Hot.of(k); } catch (NullPointerException e) { throw new IllegalStateException(); }
            for (int i = 0; i < 2; i++) { n.set(n.get() + 1); }
            m = Hot.of(0);
            init();
          }
          void init() { m.update(v -> v + 1); }
          static Object run() {
            Object thrown;
            try { thrown = new Main((Integer) null); } catch (RuntimeException e) { thrown = e.getClass().getSimpleName(); }
            return List.of(new Main("x").n.get(), new Main(5).n.get(), new Main(5).m.get(),
                new Main(Integer.valueOf(3)).n.get(), thrown);
          }
        }
        """);
  }

  @Test
  void aReceiverWhoseVariableChangesMeanwhile() {
    assertSame(
        "[2, 1, 11]",
        """
        final class Main {
          private final Hot<Integer> n = Hot.of(1);
          private UnaryOperator<Integer> plus(int by) { return v -> v + by; }
          static Object run() {
            Main a = new Main();
            Main b = new Main();
            Main first = a;
            Main second = b;
            a.n.update((a = b).plus(1));
            Main c = first;
            for (int i = 0; i < 3; i++) {
              c.n.set(switch (i) { case 0 -> { c = second; yield 2; } case 1 -> { c = new Main(); yield 1; } default -> 9; });
            }
            second.n.update(v -> v);
            return List.of(first.n.get(), second.n.get(), c.n.get() + 2);
          }
        }
        """);
  }

  @Test
  void constructorsAndInitialisers() {
    assertSame(
        "[6, 8, x, 1]",
        """
        final class Main {
          private int base = 2;
          private final Hot<Integer> n = Hot.of(base * 2);
          private final Hot<Long> l;
          private final Hot<Object> self = Hot.of(this);
          private final Hot<String> s;
          { if (base > 1) { s = Hot.of("x"); } else { s = Hot.of("y"); } }
          Main() { this(8); n.update(v -> v + base); }
          Main(long l) { this.l = Hot.of(l > 3 ? l : 3L); this.n.set(4); }
          static Object run() {
            Main m = new Main();
            return List.of(m.n.get(), m.l.get(), m.s.get(), m.self.get() == m ? 1 : 0);
          }
        }
        """);
  }

  @Test
  void interfacesAndOtherClassesThatUpdate() {
    assertSame(
        "[3, 5, 9]",
        """
        final class Main {
          final Hot<Integer> n = Hot.of(1);
          static Object run() {
            Main m = new Main();
            List<Object> all = new ArrayList<>();
            Use.twice(m); all.add(m.n.get());
            new Use() { }.more(m); all.add(m.n.get());
            new Sub().change(m); all.add(m.n.get());
            return all;
          }
        }
        """,
        """
        interface Use {
          static void twice(Main m) { m.n.update(v -> v + 1); m.n.update(Use::next); }
          default void more(Main m) { m.n.update(v -> v + step()); }
          private int step() { return 2; }
          private static int next(int v) { return v + 1; }
        }
        """,
        "class Base { Integer grow(Integer v) { return v + 1; } }",
        """
        class Sub extends Base {
          Integer grow(Integer v) { return 0; }
          void change(Main m) { m.n.update(super::grow); m.n.update((UnaryOperator<Integer> & java.io.Serializable) v -> v + 3); }
        }
        """);
  }

  @Test
  void genericsAndArrays() {
    assertSame(
        "[2, b, 7, k=v, 2.5, 3]",
        """
        final class Main<T extends Comparable<T>> {
          private final Hot<T> value;
          private final Hot<T[][]> grid;
          private final Hot<int[][]> cells = Hot.of(new int[1][1]);
          private final Hot<Map.Entry<String, ? extends CharSequence>> entry = Hot.of(Map.entry("k", "v"));
          private final Hot<Out<Double>.In> in = Hot.of(new Out<Double>().new In(2.5));
          Main(T value, T[][] grid) { this.value = Hot.of(value); this.grid = Hot.of(grid); }
          static final class Out<V> { final class In { V v; In(V v) { this.v = v; } } }
          static <U extends Comparable<U>> void set(Main<U> m, U u) { m.value.set(u); m.grid.get()[0][0] = u; }
          static Object run() {
            Main<Integer> one = new Main<>(1, new Integer[][] {{1, 2}});
            set(one, 2);
            Main<String> two = new Main<>("a", new String[][] {{"x"}});
            two.value.update(v -> v.equals("a") ? "b" : v);
            one.cells.get()[0][0] += 7;
            one.value.update(Math::abs);
            int sum = one.value.get() + one.grid.get()[0].length - 1;
            return List.of(one.value.get(), two.value.get(), one.cells.get()[0][0], one.entry.get(), one.in.get().v, sum);
          }
        }
        """);
  }

  @Test
  void nullIsRefusedAndTheOldValueStays() {
    assertSame(
        "[a handle holds no null, a handle holds no null, NPE, NPE, a handle holds no null, a, 1]",
        """
        final class Main {
          private final Hot<String> s = Hot.of("a");
          private final Hot<Integer> n = Hot.of(1);
          static String none(String s) { return null; }
          static Integer nothing() { return null; }
          static String of(Runnable run, boolean message) {
            try { run.run(); return "passed"; } catch (NullPointerException e) { return message ? e.getMessage() : "NPE"; }
          }
          static Object run() {
            Main m = new Main();
            return List.of(
                of(() -> m.s.set(none("")), true),
                of(() -> m.s.update(Main::none), true),
                of(() -> m.n.set(nothing()), false),
                of(() -> m.n.update(v -> nothing()), false),
                of(() -> new Given(null), true),
                m.s.get(), m.n.get());
          }
        }
        final class Given { private final Hot<Object> o; Given(Object o) { this.o = Hot.of(o); } }
        """);
  }
}
