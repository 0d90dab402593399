package dev.hearth.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.processor.Compiled;
import dev.hearth.processor.Module;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E10 to E24: the components of a record. */
final class ComponentsTest {
  @TempDir private Path folder;

  private Module sealed(String components) {
    return new Module(folder)
        .source("@HotState record Vec(double x, double y) {}", ship(components))
        .sealed();
  }

  private static String ship(String components) {
    return "@HotState record Ship(" + components + ") {}";
  }

  /** The whole, with a migration class of that body and a check that migrates one value. */
  private static Module decided(Module module, String annotations, String body, String old) {
    return module.source(
        "@Migrates(1) " + annotations + " final class From1 extends V1.Migration {" + body + "}",
        "class Check { static Object run() { return new From1().migrate(" + old + "); } }");
  }

  private static String carried(Module module, String old) {
    return module
        .source(
            "class Check { static Object run() {"
                + " return new V1.Migration().migrate("
                + old
                + "); } }")
        .compile()
        .run("Check");
  }

  @Test
  void anAddedComponentIsUndecided() {
    Module module = sealed("int a").source(ship("int a,\nString b"));
    Compiled compiled = module.compile();
    assertEquals(List.of("undecided-component Ship.b"), compiled.problems());
    assertEquals(List.of("Ship.java:2 Ship.b"), compiled.places());
    decided(
        module,
        "",
        "@Override protected String b(V1.Ship old) { return \"x\" + old.a(); }",
        "new V1.Ship(3)");
    assertEquals("Ship[a=3, b=x3]", module.compile().run("Check"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Optional<Vec>", "List<Vec>", "Map<String,Vec>", "Vec[]", "OptionalInt"})
  void absentIsNotEmpty(String type) {
    Module module = sealed("int a").source(ship("int a, " + type + " b"));
    assertEquals(List.of("undecided-component Ship.b"), module.compile().problems());
  }

  @Test
  void aRemovedComponentIsLostUntilItIsDropped() {
    Module module = sealed("int a, int b").source(ship("int a"));
    Compiled compiled = module.compile();
    assertEquals(List.of("lost-component Ship.b"), compiled.problems());
    assertEquals(List.of("Ship.java:1 Ship.b"), compiled.places());
    decided(module, "@Dropped(value = \"Ship.b\", reason = \"r\")", "", "new V1.Ship(1, 2)");
    assertEquals("Ship[a=1]", module.compile().run("Check"));
  }

  @Test
  void aRemovedComponentMayBeReadByAHole() {
    Module module = sealed("int a, int b").source(ship("int a, long c"));
    assertEquals(
        List.of("lost-component Ship.b", "undecided-component Ship.c"),
        module.compile().problems());
    decided(
        module,
        "",
        "@Override protected long c(V1.Ship old) { return old.b(); }",
        "new V1.Ship(1, 2)");
    assertEquals("Ship[a=1, c=2]", module.compile().run("Check"));
  }

  @Test
  void aRenameIsSuggestedAndNeverGuessed() {
    Module module = sealed("Vec pos, int hp").source(ship("Vec position, int hp"));
    Compiled compiled = module.compile();
    assertEquals(
        List.of("lost-component Ship.pos", "undecided-component Ship.position"),
        compiled.problems());
    assertTrue(
        compiled.text().contains("@Renamed(from = \"Ship.pos\", to = \"position\")"),
        compiled.text());
    decided(
        module,
        "@Renamed(from = \"Ship.pos\", to = \"position\")",
        "",
        "new V1.Ship(new Vec(1, 2), 3)");
    assertEquals("Ship[position=Vec[x=1.0, y=2.0], hp=3]", module.compile().run("Check"));
  }

  @Test
  void aSwapIsDeclaredAllAtOnce() {
    Module module = sealed("int a, int b, int c").source(ship("int c, int a, int b"));
    decided(
        module,
        "@Renamed(from = \"Ship.a\", to = \"b\") @Renamed(from = \"Ship.b\", to = \"c\")"
            + " @Renamed(from = \"Ship.c\", to = \"a\")",
        "",
        "new V1.Ship(1, 2, 3)");
    assertEquals("Ship[c=2, a=3, b=1]", module.compile().run("Check"));
  }

  @Test
  void aSwapMayChangeTypesToo() {
    Module module = sealed("int a, String b").source(ship("String a, long b"));
    assertEquals(
        List.of("undecided-conversion Ship.a", "undecided-conversion Ship.b"),
        module.compile().problems());
    decided(
        module,
        "@Renamed(from = \"Ship.a\", to = \"b\") @Renamed(from = \"Ship.b\", to = \"a\")",
        "",
        "new V1.Ship(1, \"x\")");
    assertEquals("Ship[a=x, b=1]", module.compile().run("Check"));
  }

  @Test
  void reorderedIsCarriedByName() {
    Module module = sealed("int a, int b").source(ship("int b, int a"));
    assertEquals("Ship[b=2, a=1]", carried(module, "new V1.Ship(1, 2)"));
  }

  @ParameterizedTest
  @CsvSource({
    "byte, short, (byte) -1, -1",
    "byte, double, (byte) -1, -1.0",
    "short, float, Short.MIN_VALUE, -32768.0",
    "char, int, (char) 97, 97",
    "int, long, Integer.MIN_VALUE, -2147483648",
    "int, double, Integer.MAX_VALUE, 2.147483647E9",
    "float, double, Float.NaN, NaN",
    "int, Integer, 1, 1",
    "int, Long, 1, 1",
    "Integer, Long, null, null",
    "Integer, Double, 7, 7.0",
    "boolean, Boolean, true, true",
  })
  void widenedWithoutLoss(String from, String to, String old, String now) {
    Module module = sealed(from + " a").source(ship(to + " a"));
    assertEquals("Ship[a=" + now + "]", carried(module, "new V1.Ship(" + old + ")"));
  }

  @ParameterizedTest
  @CsvSource({
    "int, float",
    "long, float",
    "long, double",
    "long, int",
    "Integer, int",
    "Integer, long",
    "double, float",
    "short, char",
    "char, short",
    "byte, char",
    "int, boolean",
    "int, String",
    "String, java.time.Instant",
    "long, java.math.BigDecimal",
    "int, java.math.BigInteger",
    "int, OptionalInt",
    "java.time.Instant, long",
    "boolean, int",
    "Integer, Short",
    "java.net.URI, String",
    "String, char[]"
  })
  void notWidenedWithLoss(String from, String to) {
    Module module = sealed(from + " a").source(ship(to + " a"));
    assertEquals(List.of("undecided-conversion Ship.a"), module.compile().problems());
  }

  @Test
  void aValueBecomesAnOptional() {
    Module module =
        sealed("int a, Vec b, String c, List<Integer> d")
            .source(
                ship(
                    "Optional<Integer> a, Optional<Vec> b, Optional<String> c,"
                        + " Optional<List<Integer>> d"));
    assertEquals(
        "Ship[a=Optional[1], b=Optional[Vec[x=1.0, y=2.0]], c=Optional.empty, d=Optional[[3]]]",
        carried(module, "new V1.Ship(1, new Vec(1, 2), null, List.of(3))"));
  }

  @Test
  void anOptionalDoesNotBecomeAValue() {
    Module module = sealed("Optional<String> a").source(ship("String a"));
    assertEquals(List.of("undecided-conversion Ship.a"), module.compile().problems());
    decided(
        module,
        "",
        "@Override protected String a(V1.Ship old) { return old.a().orElse(\"-\"); }",
        "new V1.Ship(Optional.empty())");
    assertEquals("Ship[a=-]", module.compile().run("Check"));
  }

  @Test
  void anotherUnitIsAnotherType() {
    Module module = sealed("@Unit(\"ms\") long left").source(ship("@Unit(\"s\") long left"));
    Compiled compiled = module.compile();
    assertEquals(List.of("undecided-conversion Ship.left"), compiled.problems());
    assertTrue(compiled.text().contains("left  long ms"), compiled.text());
    assertTrue(compiled.text().contains("left  long s "), compiled.text());
    decided(
        module,
        "",
        "@Override protected long left(V1.Ship old) { return old.left() / 1000; }",
        "new V1.Ship(5000)");
    assertEquals("Ship[left=5]", module.compile().run("Check"));
  }

  @Test
  void aUnitThatIsGainedOrLostIsAnotherTypeToo() {
    Module module =
        sealed("@Unit(\"ms\") long a, long b").source(ship("long a, @Unit(\"ms\") long b"));
    assertEquals(
        List.of("undecided-conversion Ship.a", "undecided-conversion Ship.b"),
        module.compile().problems());
  }

  @Test
  void wrappedIntoANestedRecord() {
    Module module = sealed("double vx, double vy").source(ship("Vec vel"));
    assertEquals(
        List.of("lost-component Ship.vx", "lost-component Ship.vy", "undecided-component Ship.vel"),
        module.compile().problems());
    decided(
        module,
        "",
        "@Override protected Vec vel(V1.Ship old) { return new Vec(old.vx(), old.vy()); }",
        "new V1.Ship(1, 2)");
    assertEquals("Ship[vel=Vec[x=1.0, y=2.0]]", module.compile().run("Check"));
  }

  @Test
  void aDerivedComponentIsDropped() {
    Module module =
        sealed("double vx, double vy, double speed")
            .source(
                "@HotState record Ship(double vx, double vy) {"
                    + " double speed() { return Math.hypot(vx, vy); } }");
    assertEquals(List.of("lost-component Ship.speed"), module.compile().problems());
  }
}
