package dev.hearth.flatten;

import static dev.hearth.flatten.Twins.assertTwin;

import org.junit.jupiter.api.Test;

/** Handles across classes: nested and other ones, generic ones, constructors, lambdas. */
class GoldenClassesTest {
  @Test
  void nestedAndOtherClasses() {
    assertTwin(
        """
        final class Arena {
          private final Hot<Integer> round = Hot.of(1);
          final Inner inner = new Inner();
          final class Inner {
            private final Hot<Long> time = Hot.of(1L);
            void next() { time.set(time.get() + round.get()); round.set(2); }
          }
          static final class Part {
            private final Hot<Integer> n;
            Part() { this(4); }
            Part(int n) { this.n = Hot.of(n); }
          }
          int all(Part part) {
            part.n.set(7);
            inner.time.set(3L);
            Runnable later = () -> round.set(round.get() + part.n.get());
            IntSupplier read = () -> round.get();
            Supplier<Integer> boxed = () -> round.get();
            later.run();
            return read.getAsInt() + boxed.get() + new Object() { int n() { return round.get(); } }.n();
          }
        }
        class Other {
          int of(Arena arena, Field field) { field.value.set("x"); return field.value.get().length(); }
        }
        final class Field { final Hot<String> value = Hot.of(""); }
        """,
        """
        final class Arena {
          private int round = 1;
          final Inner inner = new Inner();
          final class Inner {
            private long time = 1L;
            void next() { time = time + round; round = 2; }
          }
          static final class Part {
            private int n;
            Part() { this(4); }
            Part(int n) { this.n = n; }
          }
          int all(Part part) {
            part.n = 7;
            inner.time = 3L;
            Runnable later = () -> round = round + part.n;
            IntSupplier read = () -> round;
            Supplier<Integer> boxed = () -> round;
            later.run();
            return read.getAsInt() + boxed.get() + new Object() { int n() { return round; } }.n();
          }
        }
        class Other {
          int of(Arena arena, Field field) { field.value = "x"; return field.value.length(); }
        }
        final class Field { String value = ""; }
        """);
  }

  @Test
  void genericClasses() {
    assertTwin(
        """
        final class Box<T, N extends Number & Comparable<N>> {
          private final Hot<T> value;
          private final Hot<List<T>> all = Hot.of(List.of());
          private final Hot<N> number;
          private final Hot<T[]> array;
          Box(T value, N number, T[] array) {
            this.value = Hot.of(value); this.number = Hot.of(number); this.array = Hot.of(array);
          }
          T first() { return all.get().isEmpty() ? value.get() : all.get().get(0); }
          void set(T next) { value.set(next); all.set(List.of(next)); }
          int sum() { return number.get().intValue() + array.get().length; }
          static int read(Box<String, Integer> box) { box.value.set("s"); return box.value.get().length() + box.number.get(); }
          void change(UnaryOperator<T> change) { value.update(change); value.update(v -> v); }
          static void change(Box<Integer, Long> box) { box.value.update(n -> n + 1); }
        }
        """,
        """
        final class Box<T, N extends Number & Comparable<N>> {
          private T value;
          private List<T> all = List.of();
          private N number;
          private T[] array;
          Box(T value, N number, T[] array) {
            this.value = Objects.requireNonNull(value, "a handle holds no null");
            this.number = Objects.requireNonNull(number, "a handle holds no null");
            this.array = Objects.requireNonNull(array, "a handle holds no null");
          }
          T first() { return all.isEmpty() ? value : all.get(0); }
          void set(T next) {
            value = Objects.requireNonNull(next, "a handle holds no null");
            all = List.of(next);
          }
          int sum() { return number.intValue() + array.length; }
          static int read(Box<String, Integer> box) { box.value = "s"; return box.value.length() + box.number; }
          void change(UnaryOperator<T> change) {
            value = Objects.requireNonNull(change.apply(value), "a handle holds no null");
            value = (T) Objects.requireNonNull(lambda$change$0(value), "a handle holds no null");
          }
          private static Object lambda$change$0(Object v) { return v; }
          static void change(Box<Integer, Long> box) { box.value = lambda$change$1(box.value); }
          private static Integer lambda$change$1(Integer n) { return n + 1; }
        }
        """);
  }
}
