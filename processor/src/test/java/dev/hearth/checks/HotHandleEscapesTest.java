package dev.hearth.checks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HotHandleEscapesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "int read() { return hp.get(); }",
        "void write(Enemy other) { this.hp.set(other.hp.get()); other.hp.update(h -> h - 1); }",
        "void nested(List<Enemy> all) { (all.get(0).hp).set(1); }",
        "IntSupplier later() { return () -> hp.get() + Enemy.this.hp.get(); }",
        "class Inner { void hit() { hp.set(0); } }",
        "private final Hot<List<String>> names; Enemy() { names = Hot.of(List.of()); }",
        "private final dev.hearth.Hot<String> name = dev.hearth.Hot.of(\"\");",
        "boolean f(Enemy e) { return hp.get() == 3 || hp.get().equals(e.hp.get()); }",
        "boolean f(Enemy e) { int n = hp.get(); return n == e.hp.get(); }",
        "boolean f(Integer a, int b) { return a == b && a != null && a.equals(b); }",
        "private final Hot<List<Integer>> all = Hot.of(List.of()); boolean f(Enemy e) { return"
            + " all.get() == e.all.get(); }",
        "/** A {@link Hot}. */ String text() { return \"hp \" + hp.get(); }",
      })
  void acceptsReceivers(String members) {
    Snippet.enemy(HotHandleEscapes.class, members);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object read() { return hp; }",
        "void local() { var h = hp; }",
        "void pass() { System.out.println(hp); }",
        "boolean compare(Enemy other) { return hp == other.hp; }",
        "boolean equal(Enemy other) { return hp.equals(other.hp); }",
        "String concat() { return \"\" + hp; }",
        "String text() { return hp.toString(); }",
        "void lock() { synchronized (hp) { } }",
        "Supplier<Integer> reference() { return hp::get; }",
        "Supplier<Object> lambda() { return () -> hp; }",
        "int either(boolean b, Enemy o) { return (b ? hp : o.hp).get(); }",
        "int choose(int i) { return (switch (i) { default -> hp; }).get(); }",
        "int cast() { return ((Hot<Integer>) hp).get(); }",
        "Object array() { return new Object[] {hp}; }",
        "void generic() { Optional.of(hp).ifPresent(h -> h.set(1)); }",
        "void parameter(Hot<Integer> other) { }",
        "List<Hot<Integer>> all() { return List.of(); }",
        "<H extends Hot<?>> void bound() { }",
        "Function<Hot<Integer>, Integer> open() { return h -> 0; }",
        "Object make() { return Hot.of(1); }",
        "int once() { return Hot.of(1).get(); }",
        "boolean test(Object o) { return o instanceof Hot; }",
        "Class<?> type() { return Hot.class; }",
        "Supplier<Integer> typed() { return Hot.<Integer>of(1)::get; }",
        "boolean f(Enemy e) { return hp.get() == e.hp.get(); }",
        "boolean f(Integer n) { Integer m = hp.get(); Object o = m; return (Object) n != o; }",
        "void f(Integer n) { hp.update(h -> h == n ? 1 : 2); }",
        "void f() { synchronized (hp.get()) { } }",
        "boolean f(Integer a, Object b) { return a == b; }",
        "void f() { hp.update(this::same); } Integer same(Integer h) { return (Object) h == this ? 1 :"
            + " 2; }",
        "int f(Foreign other) { return other.hp.get(); }",
        "Object find() throws Exception { return Enemy.class.getDeclaredField(\"hp\"); }",
        "Object find() { return getClass().getDeclaredFields(); }",
        "Object find(java.lang.invoke.MethodHandles.Lookup l) throws Exception {"
            + " return l.findVarHandle(Enemy.class, \"hp\", Object.class); }",
      })
  void refusesAllElse(String members) {
    Snippet.enemy(
        HotHandleEscapes.class,
        "// BUG: Diagnostic contains: A handle never leaves its field: it is only the receiver of"
            + " get, set and update\n"
            + members);
  }

  @Test
  void saysWhichHandleAndWhatToDo() {
    Snippet.enemy(
        HotHandleEscapes.class,
        """
        // BUG: Diagnostic contains: The handle this.hp leaves its field here.
        // Pass the value, this.hp.get(), or change it here: this.hp.set(…).
        Object read() { return this.hp; }
        // BUG: Diagnostic contains: Hot is named here, outside of a field's declaration.
        // Declare the value's own type, and pass the value: what get() returns.
        void take(Hot<Integer> h) { }
        // BUG: Diagnostic contains: A handle is made here, and kept in no field.
        // Make it the initial value of a field of a @HotState class: private final Hot<…> name = \
        Hot.of(…);
        Object make() { return Hot.of(1); }
        // BUG: Diagnostic contains: A boxed number is compared by identity here, or locked: one \
        of a handle has no identity.
        // Compare with equals, or as a primitive.
        boolean same(Enemy other) { return hp.get() == other.hp.get(); }
        // BUG: Diagnostic contains: The handle other.hp belongs to another module, which is \
        flattened by itself.
        // Call a method of Foreign that has the value.
        int foreign(Foreign other) { return other.hp.get(); }
        // BUG: Diagnostic contains: This looks for the fields of Enemy, whose handles production \
        drops.
        // Call a method of Enemy that returns the value.
        Object find() { return Enemy.class.getDeclaredFields(); }
        """);
  }

  @Test
  void leavesNumbersOfModulesWithoutStateAlone() {
    Snippet.check(
        HotHandleEscapes.class,
        "class Tool { boolean f(Integer a, Integer b) { return a == b; } }");
  }

  @Test
  void turnsAReferenceToGetIntoALambda() {
    Snippet.fix(
        HotHandleEscapes.class,
        Snippet.enemy("Supplier<Integer> later() { return hp::get; }"),
        Snippet.enemy("Supplier<Integer> later() { return () -> hp.get(); }"));
  }
}
