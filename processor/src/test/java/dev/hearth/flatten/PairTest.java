package dev.hearth.flatten;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.errorprone.bugpatterns.BugChecker;
import dev.hearth.checks.Compiled;
import dev.hearth.checks.HotFieldShape;
import dev.hearth.checks.HotHandleEscapes;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the checks of handles accept is flattened: the two halves of one rule. */
class PairTest {
  private static final List<Class<? extends BugChecker>> CHECKS =
      List.of(HotHandleEscapes.class, HotFieldShape.class);

  /** Each is a member of a class; some break the rule, some only look like it. */
  private static final List<String> MEMBERS =
      List.of(
          "void p0() { hp.set(mp.get()); }",
          "int p1() { return (hp).get() + this.mp.get(); }",
          "boolean p2() { return hp.get() == 3 && hp.get().equals(mp.get()); }",
          "boolean p3() { return hp.get() == mp.get(); }",
          "boolean p4(Object any) { Integer n = hp.get(); return n == any; }",
          "void p5() { hp.update(h -> h + mp.get()); }",
          "void p6() { hp.update(this::more); }",
          "void p7(UnaryOperator<Integer> by) { hp.update(by); }",
          "Object p8() { return hp; }",
          "Supplier<Integer> p9() { return hp::get; }",
          "Supplier<Integer> p10() { return () -> hp.get(); }",
          "void p11(boolean b) { (b ? hp : mp).set(1); }",
          "void p12(boolean b) { hp.set(b ? mp.get() : more(2)); }",
          "void p13(int i) { hp.set(switch (i) { case 1 -> 2; default -> mp.get(); }); }",
          "final Hot<Integer> p14 = Hot.of(more(1));",
          "final Hot<Integer> p15 = Hot.of(Math.max(1, 2));",
          "final Object p16 = this; final Hot<Integer> p17 = Hot.of(1);",
          "final int p18 = this.hp.get(); final Hot<Integer> p19 = Hot.of(p18);",
          "final Hot<?> p20 = Hot.of(1);",
          "class P21 { int hit() { return hp.get(); } }",
          "void p22() { synchronized (hp.get()) { more(1); } }",
          "void p23() { synchronized (this) { hp.set(1); } }",
          "void p24() { Hot<Integer> h = hp; h.set(1); }",
          "static int p25(List<Enemy> all) { return all.get(0).hp.get(); }");

  @Provide
  Arbitrary<List<Integer>> choices() {
    return Arbitraries.integers().between(0, 9_999).list().ofMinSize(20).ofMaxSize(400);
  }

  @Provide
  Arbitrary<List<String>> members() {
    return Arbitraries.of(MEMBERS).list().uniqueElements().ofMinSize(1).ofMaxSize(4);
  }

  @Property(tries = 40)
  void soundProgramsAreAccepted(@ForAll("choices") List<Integer> choices) {
    String source = RandomSource.of(choices);
    assertEquals("", Compiled.by(CHECKS, "@HotState " + source), source);
    Module.compile(source).flattened();
  }

  @Property(tries = 100)
  void whatTheyAcceptIsFlattened(@ForAll("members") List<String> members) {
    String source =
        "final class Enemy { final Hot<Integer> hp = Hot.of(1); final Hot<Integer> mp = Hot.of(2);\n"
            + String.join("\n", members)
            + "\nInteger more(Integer n) { return n + 1; } }";
    String said = Compiled.by(CHECKS, "@HotState " + source);
    String refusal = Module.compile(source).refusal();
    assertEquals(said.isEmpty(), refusal.isEmpty(), said + refusal);
  }
}
