package dev.hearth.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.schema.Containers;
import dev.hearth.schema.Leaves;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** State is made up, and finds the holes that throw. */
final class ArbitraryStateTest {
  private static final String ANY = "ArbitraryState.of(Arena.class)";

  @TempDir private Path folder;
  private UserModule module;

  @BeforeEach
  void versionOne() {
    module =
        new UserModule(folder)
            .source("Percent", "@HotState record Percent(int value) {}")
            .source("Phase", "@HotState enum Phase { OPEN, OVER }")
            .source(
                "Ship",
                "@HotState record Ship(String name, double fuel, int shots, Percent hull) {}")
            .source(
                "Drone",
                "@HotState final class Drone { final Hot<Integer> hp = Hot.of(1);"
                    + " final Hot<Optional<Drone>> leader = Hot.of(Optional.empty()); }")
            .source(
                "Arena",
                """
                @HotState
                public final class Arena implements HotProgram {
                  final Hot<Map<String, Ship>> ships = Hot.of(Map.of());
                  final Hot<Set<String>> names = Hot.of(Set.of());
                  final Hot<Map<Phase, Integer>> phases = Hot.of(Map.of());
                  final Hot<List<Drone>> drones = Hot.of(List.of());
                  public void start() { throw new IllegalStateException("started"); }
                  public void step() {}
                }
                """)
            .seal()
            .source(
                "Ship",
                "@HotState record Ship(String name, double fuel, int shots, Percent hull, int x) {}");
  }

  private void x(String expression) {
    module.source(
        "From1",
        """
        @Migrates(1)
        final class From1 extends V1.Migration {
          @Override protected int x(V1.Ship old) {
            return EXPRESSION;
          }
        }
        """
            .replace("EXPRESSION", expression));
  }

  private UserModule check(String statement) {
    return module
        .source("Checks", "class Checks { static void test() { " + statement + "; } }")
        .compile();
  }

  private String fails(String statement) {
    check(statement);
    return String.valueOf(
        assertThrows(AssertionError.class, () -> module.run("test")).getMessage());
  }

  @Test
  void aHoleThatTakesEverythingPasses() {
    x("old.shots() ^ 1");
    check(ANY + ".check()").run("test");
  }

  @Test
  void aDivisionIsFoundWithSeedVersionPathAndValue() {
    x("100 / old.shots()");
    String message = fails(ANY + ".withoutNulls().check()");
    assertTrue(
        message.matches(
            "(?s)Arena of state version 1, made up from the seed (\\d+), does not migrate\n"
                + "  Arena\\.ships\\[.*] \\(a V1\\.Ship\\) cannot be carried over: From1\\.x"
                + " \\(From1\\.java:4\\) threw java\\.lang\\.ArithmeticException: / by zero\n\n"
                + "    Ship\n"
                + "      name = \".*\"\n"
                + "      fuel = .*\n"
                + "      shots = 0\n"
                + "      hull.value = .*\n\n"
                + "  Again: \\.seed\\(\\1\\)\\.runs\\(1\\)\\..*random -> …\\)"),
        message);
  }

  @Test
  void theSeedMakesTheSameAgain() {
    x("100 / old.shots()");
    String message = fails(ANY + ".check()");
    assertEquals(message, fails(ANY + ".check()"));
    String seed = message.replaceAll("(?s).*the seed (\\d+),.*", "$1");
    assertEquals(message, fails(ANY + ".seed(" + seed + ").runs(1).check()"));
  }

  @Test
  void nullIsFoundAndCanBeRuledOut() {
    x("old.name().length()");
    String message = fails(ANY + ".check()");
    assertTrue(message.contains("NullPointerException"), message);
    assertTrue(message.contains("      name = null\n"), message);
    assertTrue(message.endsWith(", .withoutNulls()"), message);
    check(ANY + ".withoutNulls().check()").run("test");
  }

  @Test
  void oddNumbersAndTextsAreFound() {
    for (String odd :
        new String[] {
          "Double.isNaN(old.fuel())",
          "1 / old.fuel() == Double.NEGATIVE_INFINITY && old.fuel() == 0",
          "old.fuel() == Double.MIN_VALUE",
          "old.shots() == Integer.MIN_VALUE",
          "\"\".equals(old.name())",
          "\"\\ud800\".equals(old.name())",
          "old.name() != null && old.name().length() > 900",
          "program().names().size() > 300",
          "program().ships().values().stream().distinct().count()" + " < program().ships().size()",
          "program().drones().stream()"
              + ".anyMatch(d -> d != null && d.leader().equals(Optional.of(d)))",
          "program().drones().stream()"
              + ".filter(d -> d != null && d.leader().isPresent() && d.leader().get() != d)"
              + ".anyMatch(d -> d.leader().get().leader().equals(Optional.of(d)))",
        }) {
      x("ODD ? Integer.parseInt(\"odd\") : 1".replace("ODD", odd));
      check(ANY + ".check()");
      AssertionError found =
          assertThrows(AssertionError.class, () -> module.run("test"), "never met: " + odd);
      String message = String.valueOf(found.getMessage());
      assertTrue(message.contains("NumberFormatException: For input string: \"odd\""), message);
    }
  }

  @Test
  void keysThatFallTogetherAreFound() {
    module
        .source("Phase", "@HotState enum Phase { OPEN }")
        .source(
            "From1",
            """
            @Migrates(1)
            final class From1 extends V1.Migration {
              @Override protected int x(V1.Ship old) { return 1; }
              @Override protected Phase OVER(V1.Phase old) { return Phase.OPEN; }
            }
            """);
    String message = fails(ANY + ".check()");
    assertTrue(message.contains("fall together"), message);
  }

  @Test
  void aSecondVersionIsMadeUpToo() {
    x("1");
    module
        .seal()
        .source(
            "Ship",
            "@HotState record Ship(String name, double fuel, Percent hull, int x, int y) {}")
        .source(
            "From2",
            """
            @Migrates(2)
            final class From2 extends V2.Migration {
              @Override protected int y(V2.Ship old) { return old.shots() / (old.x() - 1); }
            }
            """);
    String message = fails(ANY + ".check()");
    assertTrue(message.startsWith("Arena of state version 1, "), message);
    assertTrue(message.contains("(a V2.Ship) cannot be carried over: From2.y"), message);
    assertTrue(message.contains("      x = 1\n"), message);
    x("2");
    String second = fails(ANY + ".check()");
    assertTrue(second.startsWith("Arena of state version 2, "), second);
  }

  @Test
  void whatNeverIsCanBeRuledOut() {
    x("100 / old.shots()");
    check(
            ANY
                + ".withoutNulls().with(V1.Ship.class, \"shots\", random -> random.nextInt(1, 9))"
                + ".check()")
        .run("test");
    check(
            ANY
                + ".withoutNulls().with(V1.Ship.class, random ->"
                + " new V1.Ship(\"a\", 1, 2, new Percent(3))).check()")
        .run("test");
    check(ANY + ".with(int.class, random -> 5).check()").run("test");
    String message = fails(ANY + ".with(V1.Drone.class, \"hp\", random -> 3).check()");
    assertTrue(message.contains("/ by zero"), message);
  }

  @Test
  void whatNoVersionHasIsRefused() {
    x("1");
    check(ANY + ".with(Ship.class, random -> null).check()");
    assertEquals(
        "no state version has a game.Ship",
        assertThrows(IllegalArgumentException.class, () -> module.run("test")).getMessage());
    check(ANY + ".with(V1.Ship.class, \"shotz\", random -> 1).check()");
    assertEquals(
        "no state version has a game.V1$Ship with shotz",
        assertThrows(IllegalArgumentException.class, () -> module.run("test")).getMessage());
  }

  @Test
  void aConstructorThatRefusesMostIsGivenOther() {
    x("1");
    module.source(
        "Percent",
        "@HotState record Percent(int value) { Percent {"
            + " if (value < 0 || value > 100) throw new IllegalArgumentException(); } }");
    check(ANY + ".check()").run("test");
  }

  @Test
  void aConstructorThatRefusesEverythingHasToBeHelped() {
    x("1");
    module.source(
        "Percent",
        "@HotState record Percent(int value) { Percent {"
            + " if (value != 12345) throw new IllegalArgumentException(\"value \" + value); } }");
    String message = fails(ANY + ".withoutNulls().check()");
    assertTrue(
        message.startsWith(
            "no game.Percent could be made up, in 100 tries: the constructor of game.Percent threw"
                + " java.lang.IllegalArgumentException: value "),
        message);
    assertTrue(
        message.endsWith("Say what it can hold, as in: .with(Percent.class, random -> …)"),
        message);
    check(ANY + ".with(Percent.class, random -> new Percent(12345)).check()").run("test");
  }

  @Test
  void aLibrarysLeafHasToBeHelped() {
    x("1");
    module
        .source("Percent", "@HotState record Percent(int value, Money price) {}")
        .delete("From1")
        .source(
            "From1",
            """
            @Migrates(1)
            final class From1 extends V1.Migration {
              @Override protected int x(V1.Ship old) { return 1; }
              @Override protected Money price(V1.Percent old) { return new Money(1); }
            }
            """)
        .seal()
        .source("Percent", "@HotState record Percent(int value, Money price, int z) {}")
        .source(
            "From2",
            """
            @Migrates(2)
            final class From2 extends V2.Migration {
              @Override protected int z(V2.Percent old) { return (int) (7 / old.price().cents()); }
            }
            """);
    String help = fails(ANY + ".withoutNulls().seed(9).check()");
    assertEquals(
        "only its library can make up a dev.hearth.testkit.Money. Say what there can be, as in:"
            + " .with(Money.class, random -> …)",
        help);
    String message =
        fails(ANY + ".withoutNulls().with(Money.class, r -> new Money(r.nextInt(3))).check()");
    assertTrue(message.contains("Percent\n      value = "), message);
    assertTrue(message.contains("\n      price = Money(\"0 cents\")\n"), message);
  }

  @Test
  void whatItBecomesIsChecked() {
    x("old.shots()");
    String message =
        fails(
            ANY
                + ".check(arena -> arena.ships.get().values().forEach(ship -> {"
                + " if (ship != null && ship.x() < 0) throw new AssertionError(\"x < 0\"); }))");
    assertTrue(
        message.matches(
            "(?s)Arena of state version 1, made up from the seed \\d+, becomes what it must not"
                + " be\n  java.lang.AssertionError: x < 0\n\n    Arena @1\n.*\\.x = -.*"),
        message);
  }

  @Test
  void nothingIsMadeUpWhereNothingChanged() {
    module
        .delete("Ship")
        .source(
            "Ship", "@HotState record Ship(String name, double fuel, int shots, Percent hull) {}");
    check(ANY + ".check(arena -> { throw new AssertionError(); })").run("test");
  }

  @Test
  void everyLeafAndContainerIsMadeUp() {
    UserModule all =
        new UserModule(folder.resolve("all"))
            .source("Empty", "@HotState enum Empty {}")
            .source("Tree", "@HotState record Tree(Tree left, Tree right, List<Tree> more) {}")
            .source("Nest", "@HotState record Nest<A>(A a, List<A> all, A[] array) {}")
            .source("Thing", "@HotState sealed interface Thing permits Stone, Tree2, Kind {}")
            .source("Stone", "@HotState final class Stone implements Thing {}")
            .source("Tree2", "@HotState record Tree2(Thing below) implements Thing {}")
            .source("Kind", "@HotState enum Kind implements Thing { A, B }")
            .source("Arena", everything(""))
            .seal()
            .source("Arena", everything("final Hot<Integer> more = Hot.of(1);"))
            .source("Checks", "class Checks { static void test() { " + ANY + ".check(); } }");
    all.compile().run("test");
  }

  @Test
  void recordsThatHoldThemselvesAtEverLargerArgumentsAreMadeUp() {
    UserModule ever =
        new UserModule(folder.resolve("ever"))
            .source("Ship", "@HotState record Ship(int n) {}")
            .source("Two", "@HotState record Two<A, B>(A a, Optional<Two<B, A>> turned) {}")
            .source(
                "Ever",
                "@HotState record Ever<T>(T t, Optional<Ever<List<T>>> in,"
                    + " List<Ever<Two<T, T[]>>> more, Ever<Optional<T>> last) {}")
            .source(
                "Arena",
                """
                @HotState
                public final class Arena implements HotProgram {
                  final Hot<Optional<Ever<Ship>>> ever = Hot.of(Optional.empty());
                  final Hot<List<Two<Ship, String>>> twos = Hot.of(List.of());
                  public void start() {}
                  public void step() {}
                }
                """)
            .seal()
            .source("Ship", "@HotState record Ship(long n) {}")
            .source("Checks", "class Checks { static void test() { " + ANY + ".check(); } }");
    ever.compile().run("test");
  }

  private static String everything(String more) {
    StringBuilder handles = new StringBuilder();
    int i = 0;
    for (Class<?> leaf : Leaves.all()) {
      String name = leaf.getSimpleName();
      String box = MethodType.methodType(leaf).wrap().returnType().getSimpleName();
      handles.append("final Hot<List<" + box + ">> l" + i + " = Hot.of(List.of());\n");
      handles.append("final Hot<" + name + "[]> a" + i + " = Hot.of(new " + name + "[0]);\n");
      i++;
    }
    for (Class<?> container : Containers.all()) {
      String name = container.getSimpleName();
      String element = name.startsWith("Enum") ? "Kind" : "String";
      String type =
          Containers.isMap(name) ? name + "<" + element + ", Thing>" : name + "<" + element + ">";
      handles.append("final Hot<Optional<" + type + ">> c" + i + " = Hot.of(Optional.empty());\n");
      i++;
    }
    return """
    @HotState
    public final class Arena implements HotProgram {
      HANDLES
      final Hot<Optional<Empty>> empty = Hot.of(Optional.empty());
      final Hot<List<Empty>> empties = Hot.of(List.of());
      final Hot<Tree> tree = Hot.of(new Tree(null, null, null));
      final Hot<Nest<Tree>> nest = Hot.of(new Nest<>(null, null, null));
      final Hot<Nest<Nest<String>>> nests = Hot.of(new Nest<>(null, null, null));
      final Hot<Set<Thing>> things = Hot.of(Set.of());
      final Hot<SortedMap<Kind, int[][]>> sorted = Hot.of(new TreeMap<>());
      public void start() {}
      public void step() {}
    }
    """
        .replace("HANDLES", handles + more)
        .replace("Locale", "java.util.Locale")
        .replace("URI", "java.net.URI");
  }
}
