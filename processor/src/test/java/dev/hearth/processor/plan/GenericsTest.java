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

/** E40 to E44: containers and generic records. */
final class GenericsTest {
  @TempDir private Path folder;

  private Module sealed(String... sources) {
    return new Module(folder).source(sources).sealed();
  }

  private static String now(Module module, String expression) {
    return module
        .source("class Check { static Object run() { return " + expression + "; } }")
        .compile()
        .run("Check");
  }

  @Test
  void elementsAreCarriedByTheirOwnMigrations() {
    Module module =
        sealed(
            "@HotState record E(int n) {}",
            """
            @HotState record Use(
                List<E> a, Set<E> b, Map<String, E> c, Optional<E> d, E[] e, Map<E, List<E[]>> f) {
              @Override public String toString() {
                return "" + a + b + c + d + List.of(e) + f.keySet() + f.values().iterator().next().get(0)[0];
              }
            }
            """);
    module.source("@HotState record E(long n) {}");
    assertEquals(
        "[E[n=1]][E[n=2]]{x=E[n=3]}Optional[E[n=4]][E[n=5]][E[n=6]]E[n=7]",
        now(
            module,
            """
            new V1.Migration().migrate(new V1.Use(
                List.of(new V1.E(1)), Set.of(new V1.E(2)), Map.of("x", new V1.E(3)),
                Optional.of(new V1.E(4)), new V1.E[] {new V1.E(5)},
                Map.of(new V1.E(6), List.<V1.E[]>of(new V1.E[] {new V1.E(7)}))))
            """));
  }

  @Test
  void componentsOfAGenericRecordAreSwappedByDeclaration() {
    Module module =
        sealed(
            "@HotState record Pair<A, B>(A first, B second) {}",
            "@HotState record Use(Pair<String, Integer> pair) {}");
    module.source("@HotState record Pair<A, B>(A second, B first) {}");
    assertEquals(List.of("undecided-type Pair"), module.compile().problems());
    module.source(
        "@Migrates(1) @Renamed(from = \"Pair.first\", to = \"second\")"
            + " @Renamed(from = \"Pair.second\", to = \"first\")"
            + " final class From1 extends V1.Migration {}");
    assertEquals(
        "Use[pair=Pair[second=a, first=1]]",
        now(module, "new From1().migrate(new V1.Use(new V1.Pair<>(\"a\", 1)))"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "List<Integer>; List<Long>; List.of(1); [1]",
        "List<Integer>; List<Optional<Integer>>; List.of(1); [Optional[1]]",
        "Map<Integer, int[]>; Map<Long, int[]>; Map.of(); {}",
        "Set<Character>; Set<Integer>; Set.of('a'); [97]",
        "Optional<Short>; Optional<Double>; Optional.of((short) 3); Optional[3.0]",
        "List<List<Byte>>; List<List<Integer>>; List.of(List.of((byte) 1)); [[1]]",
        "TreeMap<Integer, Byte>; TreeMap<Long, Short>; new TreeMap<>(Map.of(2, (byte) 1)); {2=1}",
        "Deque<Integer>; Deque<Double>; new ArrayDeque<>(List.of(1)); [1.0]",
      })
  void elementsAreCarriedWhereNothingIsLost(String from, String to, String old, String now) {
    Module module = sealed("@HotState record Use(" + from + " a) {}");
    module.source("@HotState record Use(" + to + " a) {}");
    assertEquals(
        "Use[a=" + now + "]", now(module, "new V1.Migration().migrate(new V1.Use(" + old + "))"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "List<String>; Set<String>",
        "String[]; List<String>",
        "String; List<String>",
        "List<String>; ArrayList<String>",
        "List<Long>; List<Integer>",
        "Map<String, Long>; Map<String, Integer>",
        "Map<String, Long>; Map<Integer, Long>",
        "Optional<List<String>>; List<String>",
        "Optional<String>; Optional<Optional<String>>",
        "Integer; Optional<Optional<Integer>>",
        "List<Integer>; List<Optional<Optional<Integer>>>",
        "Optional<Integer>; OptionalInt",
        "long[]; int[]",
        "int[]; List<Integer>",
        "int[][]; int[]",
        "List<int[]>; List<float[]>",
        "Map<String, String>; One",
        "List<One>; List<Two>",
      })
  void anotherContainerOrANarrowerElementIsUndecided(String from, String to) {
    String one = "@HotState record One(int n) {}";
    String two = "@HotState record Two(int n) {}";
    Module module = sealed(one, two, "@HotState record Use(" + from + " a) {}");
    module.source("@HotState record Use(" + to + " a) {}");
    assertEquals(List.of("undecided-conversion Use.a"), module.compile().problems());
  }

  @Test
  void aGenericRecordAtSeveralArguments() {
    Module module =
        sealed(
            "@HotState record Pair<A, B>(A a, B b) {}",
            "@HotState record Use(Pair<String, Integer> x, Pair<Integer, String> y) {}");
    module.source("@HotState record Pair<A, B>(A a, B b, List<A> all) {}");
    assertEquals(List.of("undecided-component Pair.all"), module.compile().problems());
    module.source(
        "@Migrates(1) final class From1 extends V1.Migration {"
            + " @Override protected <A, B> List<A> all(V1.Pair<A, B> old) {"
            + " return List.of(old.a()); } }");
    assertEquals(
        "Use[x=Pair[a=s, b=1, all=[s]], y=Pair[a=2, b=t, all=[2]]]",
        now(
            module,
            "new From1().migrate(new V1.Use(new V1.Pair<>(\"s\", 1), new V1.Pair<>(2, \"t\")))"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "record Pair<B, A>(A a, B b)",
        "record Pair<A>(A a)",
        "record Pair<A, B, C>(A a, C b)"
      })
  void otherTypeParametersAreATypeToDecide(String pair) {
    Module module =
        sealed(
            "@HotState record Pair<A, B>(A a, B b) {}",
            "@HotState record Use(Pair<String, Integer> x) {}");
    module.source("@HotState " + pair + " {}");
    String use =
        pair.contains("C")
            ? "String, String, Integer"
            : pair.contains("B") ? "Integer, String" : "String";
    module.source("@HotState record Use(Pair<" + use + "> x) {}");
    assertEquals(List.of("undecided-type Pair"), module.compile().problems());
    module.source(
        "@Migrates(1) @Dropped(value = \"Pair.b\", reason = \"r\") final class From1"
            + " extends V1.Migration {"
            + " @Override protected <A, B> "
            + (pair.contains("C") ? "Pair<?, ?, ?>" : pair.contains("B") ? "Pair<?, ?>" : "Pair<?>")
            + " make(V1.Pair<A, B> old) { return new Pair<>(old.a()"
            + (pair.contains("B") ? ", old.b()" : "")
            + "); } }");
    assertTrue(
        now(module, "new From1().migrate(new V1.Use(new V1.Pair<>(\"s\", 1)))")
            .startsWith("Use[x=Pair[a=s"));
  }

  @Test
  void argumentsThatChangeAreCarriedByTheirOwnMigrations() {
    Module module =
        sealed(
            "@HotState record Box<T>(T t, List<T> all, int n) {}",
            "@HotState record Ship(int n) {}",
            "@HotState record Use(Box<Ship> box, Box<Integer> w, Box<String> same) {}");
    module.source("@HotState record Ship(long n) {}");
    module.source("@HotState record Use(Box<Ship> box, Box<Long> w, Box<String> same) {}");
    assertEquals(
        "Use[box=Box[t=Ship[n=1], all=[Ship[n=2]], n=3], w=Box[t=4, all=[], n=5],"
            + " same=Box[t=x, all=[], n=6]]",
        now(
            module,
            "new V1.Migration().migrate(new V1.Use("
                + "new Box<>(new V1.Ship(1), List.of(new V1.Ship(2)), 3),"
                + " new Box<>(4, List.of(), 5), new Box<>(\"x\", List.of(), 6)))"));
  }

  @Test
  void argumentsAreMigratedBeforeTheRecordThatHasThem() {
    Module module =
        sealed(
            "@HotState record Pair<A, B>(A a, Map<B, Optional<A>> b) {}",
            "@HotState record Twice<T>(Pair<T, T> both, Mode mode) {}",
            "@HotState enum Mode { UP, DOWN }",
            "@HotState record Ship(int n) {}",
            "@HotState record Use(List<Twice<Ship>> all) {}");
    module
        .source("@HotState record Ship(long n) {}")
        .source("@HotState enum Mode { DOWN }")
        .source("@HotState record Pair<A, B>(A a, Map<B, Optional<A>> b, List<A> as) {}");
    module.source(
        """
        @Migrates(1) final class From1 extends V1.Migration {
          @Override protected Mode UP(V1.Mode old) { return Mode.DOWN; }
          @Override protected <A, B> List<A> as(V1.Pair<A, B> old) {
            return List.of(old.a());
          }
        }
        """);
    assertEquals(
        "Use[all=[Twice[both=Pair[a=Ship[n=1], b={Ship[n=2]=Optional.empty}, as=[Ship[n=1]]],"
            + " mode=DOWN]]]",
        now(
            module,
            "new From1().migrate(new V1.Use(List.of(new V1.Twice<>(new V1.Pair<>("
                + "new V1.Ship(1), Map.of(new V1.Ship(2), Optional.empty())), V1.Mode.UP))))"));
  }

  @Test
  void anEntityAsAnArgumentIsCarried() {
    Module module =
        sealed(
            "@HotState record Box<T>(T t, T[] all) {}",
            "@HotState final class Enemy { final Hot<Integer> hp = Hot.of(1); }",
            "@HotState record Use(Box<Enemy> box, Box<Enemy> none) {}");
    module.source("@HotState record Use(Box<Enemy> box, Box<Enemy> none, Optional<Enemy> more) {}");
    module.source(
        """
        @Migrates(1) final class From1 extends V1.Migration {
          @Override protected Optional<Enemy> more(V1.Use old) {
            return Optional.of(migrate(old.box().t()));
          }
        }
        """);
    assertEquals(
        "7 true true true",
        now(
            module.source(
                """
                class Try { static Object all() {
                  V1.Enemy one = new V1.Enemy(7);
                  Use use = new From1().migrate(
                      new V1.Use(new Box<>(one, new V1.Enemy[] {one}), null));
                  Enemy now = use.box().t();
                  return now.hp.get() + " " + (now == use.more().get())
                      + " " + (now == use.box().all()[0]) + " " + (use.none() == null);
                } }
                """),
            "Try.all()"));
  }

  @Test
  void aGenericListAtAnArgumentThatChangesIsCarried() {
    Module module =
        sealed(
            "@HotState record Link<T>(T t, Optional<Link<T>> next) {}",
            "@HotState record Ship(int n) {}",
            "@HotState record Use(Link<Ship> list) {}");
    module.source("@HotState record Ship(long n) {}");
    assertEquals(
        "Use[list=Link[t=Ship[n=1], next=Optional[Link[t=Ship[n=2], next=Optional.empty]]]]",
        now(
            module,
            "new V1.Migration().migrate(new V1.Use(new Link<>(new V1.Ship(1),"
                + " Optional.of(new Link<>(new V1.Ship(2), Optional.empty())))))"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "record Link<A, B>(A a, Link<B, A> turned); record Step<T>(T t)",
        "record Link<A, B>(A a, Optional<Link<List<B>, Step<A>>> next); record Step<T>(T t)",
        "record Link<A, B>(Step<B> step); record Step<T>(T[] ts, Map<T, Link<T, Short>> links)",
        "record Link<A, B>(Step<B>[] s); record Step<T>(Step<Step<T[]>> steps, Link<T, T> link)",
      })
  void aGenericRecordThatHoldsItselfAtOtherArgumentsIsCarried(String link, String step) {
    Module module = linked(link, step);
    module.source("@HotState record Use(Link<Long, Integer> list) {}");
    assertEquals(List.of(), module.compile().problems());
  }

  /** Somewhere in what it holds, an Optional or an order would have to hold an Optional. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "record Link<A, B>(Step<A> step); record Step<T>(Step<T> next, Optional<T> more)",
        "record Link<A, B>(Link<B, A> turned, Step<B> step); record Step<T>(TreeSet<T> all)",
        "record Link<A, B>(Link<A, List<B>> next, Step<A> step); record Step<T>(TreeMap<T, T> all)",
      })
  void aGenericRecordThatCannotHoldAnOptionalIsDecidedWhereItIsUsed(String link, String step) {
    Module module = linked(link, step);
    module.source("@HotState record Use(Link<Optional<Integer>, Integer> list) {}");
    Compiled compiled = module.compile();
    assertEquals(List.of("undecided-conversion Use.list"), compiled.problems());
  }

  private Module linked(String link, String step) {
    return sealed(
        "@HotState " + link + " {}",
        "@HotState " + step + " {}",
        "@HotState record Use(Link<Integer, Integer> list) {}");
  }

  @Test
  void otherTypeParametersAreDecidedOnceThoughAnArgumentChangesToo() {
    Module module =
        sealed(
            "@HotState record Box<T>(T t) {}",
            "@HotState record Ship(int n) {}",
            "@HotState record Use(Box<Ship> box) {}");
    module
        .source("@HotState record Ship(long n) {}")
        .source("@HotState record Box<T, U>(T t) {}")
        .source("@HotState record Use(Box<Ship, Ship> box) {}")
        .source(
            "class Check { static Object run() { return new From1().migrate(new V1.Use("
                + "new V1.Box<>(new V1.Ship(3)))).toString(); } }");
    assertEquals(List.of("undecided-type Box"), module.compile().problems());
    module.source(
        "@Migrates(1) final class From1 extends V1.Migration {"
            + " @Override protected <T> Box<?, ?> make(V1.Box<T> old) {"
            + " return new Box<T, T>(old.t()); } }");
    assertEquals("Use[box=Box[t=Ship[n=3]]]", module.compile().run("Check"));
  }

  @Test
  void anArgumentThatIsDecidedItselfIsNotSeenByTheDecisionOnItsRecord() {
    Module module =
        sealed(
            "@HotState record Pair<A, B>(A a, B b) {}",
            "@HotState record Ship(int n) {}",
            "@HotState record Use(Pair<Pair<Ship, Ship>, Ship> pair) {}");
    module.source("@HotState record Pair<B, A>(A a, B b) {}");
    Compiled compiled = module.compile();
    assertEquals(
        List.of("undecided-conversion Use.pair", "undecided-type Pair"), compiled.problems());
    assertTrue(compiled.text().contains(": a type in it has changed"), compiled.text());
  }
}
