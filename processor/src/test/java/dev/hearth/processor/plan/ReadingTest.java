package dev.hearth.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearth.processor.Module;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as reading an old component, and what does not. */
final class ReadingTest {
  @TempDir private Path folder;
  private Module module;

  @BeforeEach
  void sealOne() {
    module =
        new Module(folder)
            .source("@HotState record Ship(int a, int b) {}")
            .source("@HotState record Wing(int b, List<Ship> ships) {}")
            .arena("Hot<Wing> wing = Hot.of(new Wing(0, List.of()))")
            .sealed()
            .source("@HotState record Ship(int a, long c) {}");
  }

  private List<String> problems(String body, String... more) {
    return module
        .source("@Migrates(1) final class From1 extends V1.Migration {" + body + "}")
        .source(more)
        .compile()
        .problems();
  }

  private static String c(String body) {
    return "@Override protected long c(V1.Ship old) {" + body + "}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return old.b();",
        "return (old).b();",
        "return ((V1.Ship) old).b();",
        "V1.Ship same = old; return same.b();",
        "var same = old; long x = 1; x += same.b(); return x;",
        "java.util.function.ToIntFunction<V1.Ship> f = V1.Ship::b; return f.applyAsInt(old);",
        "java.util.function.IntSupplier f = old::b; return f.getAsInt();",
        "java.util.function.IntSupplier f = () -> old.b(); return f.getAsInt();",
        "return java.util.stream.Stream.of(old).mapToLong(V1.Ship::b).sum();",
        "return java.util.stream.Stream.of(old).mapToLong(s -> s.b()).sum();",
        "return new Object() { long get() { return old.b(); } }.get();",
        "class Local { long get() { return old.b(); } } return new Local().get();",
        "Object any = old; if (any instanceof V1.Ship same) { return same.b(); } return 0;",
        "return old.a() > 0 ? old.b() : 0;",
      })
  void anAccessorInAMethodThatTakesItsOwnerReads(String body) {
    assertEquals(List.of(), problems(c(body)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return 0;",
        "return old.a();",
        "return old.hashCode() + old.toString().length();",
        "return program().wing().ships().get(0).hashCode();",
        "return program().wing().b();",
        "return new V1.Wing(1, List.of()).b();",
        "int b = 3; return b;",
        "return b();",
        "return other().b();",
        "return Reader.b(old);",
        "return new Reader().b();",
      })
  void otherThingsDoNot(String body) {
    assertEquals(
        List.of("lost-component Ship.b"),
        problems(
            c(body) + " private long b() { return 1; } Reader other() { return new Reader(); }",
            "class Reader { static long b(V1.Ship s) { return s.b(); } long b() { return 0; } }"));
  }

  @Test
  void aHelperOfTheMigrationThatTakesTheOwnerReads() {
    assertEquals(
        List.of(),
        problems(
            c("return b(old, 2);")
                + " private static long b(V1.Ship old, int n) { return n * old.b(); }"));
  }

  @Test
  void aMethodOnTheParentDoesNotReadForItsChildren() {
    assertEquals(
        List.of("lost-component Ship.b"),
        problems(
            c("return 0;")
                + " @Override protected int b(V1.Wing old) {"
                + " return old.b() + old.ships().get(0).b(); }"));
  }

  @Test
  void aDropSaysWhereItWent() {
    module.source(
        "@Migrates(1) @Dropped(value = \"Ship.b\", reason = \"moved to Wing\")"
            + " final class From1 extends V1.Migration {"
            + c("return 0;")
            + " @Override protected int b(V1.Wing old) {"
            + " return old.ships().stream().mapToInt(V1.Ship::b).sum(); } }");
    assertEquals(List.of("lost-component Wing.b"), module.compile().problems());
  }

  @Test
  void anOverrideThatIgnoresTheOldValueLosesIt() {
    assertEquals(
        List.of("lost-component Ship.a"),
        problems(c("return old.b();") + " @Override protected int a(V1.Ship old) { return 0; }"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"return super.a(old) + 1;", "return old.a() + 1;"})
  void anOverrideThatTakesTheOldValueDoesNot(String body) {
    assertEquals(
        List.of(),
        problems(c("return old.b();") + " @Override protected int a(V1.Ship old) {" + body + "}"));
  }

  @Test
  void theWholeValueMadeByHandLosesWhatItDoesNotRead() {
    assertEquals(
        List.of("lost-component Ship.a"),
        problems(
            c("return old.b();")
                + " @Override protected Ship make(V1.Ship old) { return new Ship(0, c(old)); }"));
  }

  @Test
  void aMethodThatTheWholeValueMadeByHandDoesNotCallReadsNothing() {
    assertEquals(
        List.of("lost-component Ship.b"),
        problems(
            c("return old.b();")
                + " @Override protected Ship make(V1.Ship old) { return new Ship(old.a(), 0); }"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return new Ship(old.a(), d(old)); } long d(V1.Ship old) { return c(old);",
        "return java.util.stream.Stream.of(old).map(s -> new Ship(s.a(), this.c(s))).findAny().get();",
        "return java.util.stream.Stream.of(old).map(this::c).map(c -> new Ship(old.a(), c)).findAny().get();",
        "Ship now = super.make(old); return new Ship(old.a(), now.c());",
      })
  void oneThatItCallsInWhateverWayDoes(String body) {
    assertEquals(
        List.of(),
        problems(
            c("return old.b();") + " @Override protected Ship make(V1.Ship old) {" + body + "}"));
  }

  @Test
  void theWholeValueMadeByHandMayCallWhatIsWritten() {
    assertEquals(
        List.of(),
        problems(
            c("return old.b();")
                + " @Override protected Ship make(V1.Ship old) {"
                + " return new Ship(a(old), c(old)); }"));
  }

  @Test
  void theWholeValueMadeByHandMayCallWhatItOverrides() {
    assertEquals(
        List.of(),
        problems(
            c("return old.b();")
                + " @Override protected Ship make(V1.Ship old) {"
                + " Ship made = super.make(old); return new Ship(made.a() + 1, made.c()); }"));
  }

  @Test
  void anotherMethodOfTheSameNameIsNotWhatIsWritten() {
    assertEquals(
        List.of("lost-component Ship.a"),
        problems(
            c("return old.b();")
                + " @Override protected Ship make(V1.Ship old) {"
                + " return new Ship(Zero.a(old), c(old)); }",
            "class Zero { static int a(V1.Ship old) { return 0; } }"));
  }

  @Test
  void aMethodThatTakesAnotherTypeOfTheSameAccessorDoesNotRead() {
    assertEquals(
        List.of("lost-component Ship.b"),
        problems(c("return 0;") + " long x(V1.Wing old) { return old.b(); }"));
  }

  @Test
  void aClassBetweenReadsToo() {
    module.source("abstract class Base extends V1.Migration {" + c("return old.b();") + "}");
    module.source(
        "@Migrates(1) @Dropped(value = \"Ship.a\", reason = \"r\") final class From1 extends Base {"
            + " @Override protected int a(V1.Ship old) { return 1; } }");
    assertEquals(List.of(), module.compile().problems());
  }

  @Test
  void anAccessorOfAnEntityIsReadFromItsView() {
    module =
        new Module(folder.resolve("two"))
            .arena("Hot<Integer> toString_ = Hot.of(0)", "Hot<Integer> wait = Hot.of(1)")
            .sealed()
            .arena("Hot<Long> sum = Hot.of(0L)");
    assertEquals(
        List.of(),
        problems(
            "@Override protected long sum(V1.Arena old) { return old.toString_() + old.wait_();"
                + " }"));
  }

  /** It can only give another entity, which has nothing of this one but what is read. */
  @Test
  void anEntityThatIsNotMadeLosesWhatIsNotRead() {
    module =
        new Module(folder.resolve("three"))
            .source("@HotState final class Cow { final Hot<Integer> hp = Hot.of(1); }")
            .arena("Hot<List<Cow>> cows = Hot.of(List.of())")
            .sealed()
            .source(
                "@HotState final class Cow { final Hot<Integer> hp = Hot.of(1);"
                    + " final Hot<Integer> mp = Hot.of(1); }");
    String mp = "@Override protected int mp(V1.Cow old) { return 2; } ";
    String make = "@Override protected Cow make(V1.Cow old) { return ";
    assertEquals(
        List.of("lost-component Cow.hp"),
        problems(mp + make + "migrate(program().cows().get(0)); }"));
    assertEquals(
        List.of(),
        problems(mp + make + "old.hp() > 0 ? migrate(program().cows().get(0)) : null; }"));
    assertEquals(List.of(), problems(mp + make + "super.make(old); }"));
  }
}
