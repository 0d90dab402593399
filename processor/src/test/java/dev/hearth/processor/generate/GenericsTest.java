package dev.hearth.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generic records. */
final class GenericsTest {
  @Test
  void carriesAtEveryArgument() {
    Program program =
        new Project()
            .sealed(
                """
                record game.Pair<A,B> {a: A, b: B, bs: List<B>, as: A[]}
                record game.Page {one: game.Pair<String,Integer>, two: game.Pair<Integer,String>}
                """)
            .now(
                """
                record game.Pair<L,R> {b: R, a: Optional<L>, all: List<L>, bs: List<Optional<R>>, as: Optional<L>[]}
                record game.Page {one: game.Pair<String,Integer>, two: game.Pair<Integer,String>}
                """)
            .with(
                """
                package game;
                import java.util.*;
                final class From1 extends V1.Migration {
                  @Override protected <A, B> List<A> all(V1.Pair<A, B> old) {
                    return List.of(old.a(), old.a());
                  }
                }
                """,
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    Page page = new From1().migrate(new V1.Page(
                        new V1.Pair<>("s", 1, List.of(2), new String[] {"t"}),
                        new V1.Pair<>(2, "u", List.of(), null)));
                    Optional<String> a = page.one().a();
                    return List.of(
                        a, page.one().b(), page.one().all(), page.one().bs(), page.one().as()[0],
                        page.two().b(), page.two().as() == null);
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        List.of("Optional[s]", "1", "[s, s]", "[Optional[2]]", "Optional[t]", "u", "true"),
        program.texts("game.Check"));
  }

  @Test
  void oneThatIsSharedIsStillSharedAtArgumentsThatChange() {
    Program program =
        new Project()
            .sealed(
                """
                record game.Box<A> {a: A}
                record game.Page {boxes: List<game.Box<Integer>>}
                """)
            .now(
                """
                record game.Box<A> {a: A, size: int}
                record game.Page {boxes: List<game.Box<Long>>}
                """)
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected <A> int size(V1.Box<A> old) { return 1; }
                }
                """,
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    V1.Box<Integer> box = new V1.Box<>(7);
                    Page page = new From1().migrate(new V1.Page(List.of(box, box)));
                    Box<Long> first = page.boxes().get(0);
                    return List.of(first.a(), first == page.boxes().get(1));
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(List.of("7", "true"), program.texts("game.Check"));
  }

  @Test
  void typeParametersThatHideAClassGetAnotherName() {
    Program program =
        new Project()
            .sealed(
                """
                record game.Pair<Ship,game> {ship: Ship, other: game, real: game.Ship, list: List<Ship>}
                record game.Ship {x: int}
                record game.Box<Carry,T> {a: Carry, b: T}
                """)
            .now(
                """
                record game.Pair<Ship_,game_> {ship: Ship_, other: game_, real: game.Ship, list: List<Ship_>}
                record game.Ship {x: long}
                record game.Box<Carry,T> {a: Carry, b: Optional<T>}
                """)
            .with(
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    V1.Migration migration = new V1.Migration() {};
                    Pair<String, Integer> pair =
                        migration.migrate(new V1.Pair<>("a", 1, new V1.Ship(2), List.of("b")));
                    return List.of(pair, migration.migrate(new V1.Box<>(1, 2)));
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        List.of("Pair[ship=a, other=1, real=Ship[x=2], list=[b]]", "Box[a=1, b=Optional[2]]"),
        program.texts("game.Check"));
  }

  @Test
  void recordThatBecomesGenericIsMadeForEachPlace() {
    Program program =
        new Project()
            .sealed(
                """
                record game.Box {n: int}
                record game.Page {one: game.Box, all: List<game.Box>}
                """)
            .now(
                """
                record game.Box<T> {n: T}
                record game.Page {one: game.Box<Integer>, all: List<game.Box<Integer>>}
                """)
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected Box<Integer> make(V1.Box old) { return new Box<>(old.n()); }
                }
                """,
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    V1.Box box = new V1.Box(1);
                    Page page = new From1().migrate(new V1.Page(box, List.of(box)));
                    int n = page.one().n() + page.all().get(0).n();
                    return n;
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(2, program.run("game.Check"));
  }

  @Test
  void recordThatBecomesGenericIsDecidedAtEachPlaceWhereTheyDiffer() {
    Program program =
        new Project()
            .sealed(
                """
                record game.Box {n: int}
                record game.Page {one: game.Box, two: game.Box}
                record game.Hold<T> {t: T, box: game.Bag}
                record game.Bag {n: int}
                """)
            .now(
                """
                record game.Box<T> {t: T}
                record game.Page {one: game.Box<Integer>, two: game.Box<String>}
                record game.Hold<T> {t: T, box: game.Bag<T>}
                record game.Bag<T> {t: T}
                """)
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected Box<Integer> one(V1.Page old) {
                    return new Box<>(old.one().n());
                  }
                  @Override protected Box<String> two(V1.Page old) {
                    return new Box<>("" + old.two().n());
                  }
                  @Override protected <T> Bag<T> box(V1.Hold<T> old) {
                    return new Bag<>(old.t());
                  }
                }
                """,
                """
                package game;
                final class Check {
                  static Object run() {
                    From1 from = new From1();
                    return from.migrate(new V1.Page(new V1.Box(1), new V1.Box(2)))
                        + " " + from.migrate(new V1.Hold<>("t", new V1.Bag(3)));
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        "Page[one=Box[t=1], two=Box[t=2]] Hold[t=t, box=Bag[t=t]]", program.run("game.Check"));
  }

  @Test
  void typeParametersThatChangeAreDecidedAsWell() {
    Program program =
        new Project()
            .sealed(
                """
                record game.Pair<A,B> {a: A, b: B}
                record game.Page {pair: game.Pair<String,Integer>}
                """)
            .now(
                """
                record game.Pair<A,B,C> {a: A, b: B, c: C}
                record game.Page {pair: game.Pair<String,Integer,Long>}
                """)
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected <A, B> Pair<A, B, Long> make(V1.Pair<A, B> old) {
                    return new Pair<>(old.a(), old.b(), 3L);
                  }
                }
                """,
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    Page page = new From1().migrate(new V1.Page(new V1.Pair<>("a", 1)));
                    String a = page.pair().a();
                    return a + page.pair().b() + page.pair().c();
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals("a13", program.run("game.Check"));
  }

  @Test
  void unchangedGenericsTakeOldArguments() {
    Program program =
        new Project()
            .sealed(
                """
                record game.Pair<A,B> {a: A, b: B}
                record game.Ship {x: int}
                record game.Page {pair: game.Pair<game.Ship,Integer>}
                """)
            .now(
                """
                record game.Pair<A,B> {a: A, b: B}
                record game.Ship {x: long}
                record game.Page {pair: game.Pair<game.Ship,Integer>}
                """)
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected Pair<Ship, Integer> pair(V1.Page old) {
                    return new Pair<>(migrate(old.pair().a()), old.pair().b());
                  }
                }
                """,
                """
                package game;
                final class Check {
                  static Object run() {
                    return new From1()
                        .migrate(new V1.Page(new Pair<>(new V1.Ship(1), 2))).toString();
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals("Page[pair=Pair[a=Ship[x=1], b=2]]", program.run("game.Check"));
  }

  /** The arguments change; the records do too, or do not. One of them is in another. */
  @ParameterizedTest
  @ValueSource(strings = {"none", "pair", "box"})
  void argumentsThatChangeAreCarriedInside(String changed) {
    String schema =
        """
        record game.Pair<A,B> {a: A, b: B, as: List<A>, box: game.Box<A>%s}
        record game.Box<T> {t: T, bs: game.Plain<T>[]%s}
        record game.Plain<T> {t: T}
        record game.Ship {x: %s}
        record game.Page {pair: game.Pair<game.Ship,%s>, none: game.Pair<game.Ship,%s>}
        """;
    String pair = changed.equals("pair") ? ", n: int" : "";
    String box = changed.equals("box") ? ", n: int" : "";
    Program program =
        new Project()
            .sealed(schema.formatted("", "", "int", "Integer", "Integer"))
            .now(schema.formatted(pair, box, "long", "Long", "Optional<Long>"))
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  %s
                }
                """
                    .formatted(
                        switch (changed) {
                          case "pair" ->
                              "@Override protected <A, B> int n(V1.Pair<A, B> o) { return 9; }";
                          case "box" -> "@Override protected <T> int n(V1.Box<T> o) { return 9; }";
                          default -> "";
                        }),
                """
                package game;
                import java.util.*;
                final class Check {
                  @SuppressWarnings({"unchecked", "rawtypes"})
                  static Object run() {
                    V1.Ship ship = new V1.Ship(1);
                    Page page = new From1().migrate(new V1.Page(
                        new PAIR<>(ship, 2, List.of(ship),
                            new BOX<>(ship, new Plain[] {new Plain<>(ship), null})),
                        null));
                    Pair<Ship, Long> pair = page.pair();
                    Plain<Ship>[] inner = pair.box().bs();
                    long sum = pair.b() + inner[0].t().x();
                    return List.of(
                        pair.a(), sum, pair.as(), pair.box().t(), inner[1] + "", page.none() + "");
                  }
                }
                """
                    .replace("PAIR", changed.equals("none") ? "Pair" : "V1.Pair")
                    .replace("BOX", changed.equals("box") ? "V1.Box" : "Box"))
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        List.of("Ship[x=1]", "3", "[Ship[x=1]]", "Ship[x=1]", "null", "null"),
        program.texts("game.Check"));
  }

  /** In each kind of container, within another record, and the layout changes too, or does not. */
  @ParameterizedTest
  @ValueSource(strings = {"", ", n: int"})
  void recordsThatHoldTheirOwnKindAreCarriedAtArgumentsThatChange(String more) {
    String schema =
        """
        record game.Tree<T> {t: T, list: List<game.Tree<T>>, map: Map<String,Optional<game.Tree<T>>>, array: game.Tree<T>[], rest: game.Rest<T>%s}
        record game.Rest<T> {all: Set<List<game.Tree<T>>>, ts: T[]}
        record game.Ship {x: %s}
        record game.Page {tree: game.Tree<game.Ship>, same: game.Tree<game.Ship>, wide: game.Tree<%s>}
        """;
    Program program =
        new Project()
            .sealed(schema.formatted("", "int", "Integer"))
            .now(schema.formatted(more, "long", "Optional<Long>"))
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  %s
                }
                """
                    .formatted(
                        more.isEmpty()
                            ? ""
                            : "@Override protected <T> int n(V1.Tree<T> o) { return 9; }"),
                """
                package game;
                import java.util.*;
                final class Check {
                  static <T> TREE<T> leaf(T t) {
                    return new TREE<>(t, null, null, null, null);
                  }
                  @SuppressWarnings({"unchecked", "rawtypes"})
                  static Object run() {
                    TREE<V1.Ship> leaf = leaf(new V1.Ship(1));
                    TREE<V1.Ship> tree = new TREE<>(
                        new V1.Ship(2),
                        Arrays.asList(leaf, null, leaf),
                        Map.of("a", Optional.of(leaf), "b", Optional.empty()),
                        new TREE[] {leaf, null},
                        new REST<>(Set.of(List.of(leaf)), new V1.Ship[] {new V1.Ship(3)}));
                    Page page = new From1().migrate(
                        new V1.Page(tree, leaf, new TREE<>(4, List.of(leaf(5)), null, null, null)));
                    Tree<Ship> now = page.tree();
                    Tree<Ship> one = page.same();
                    return List.of(
                        one == now.list().get(0), one == now.list().get(2),
                        one == now.map().get("a").get(), one == now.array()[0],
                        one == now.rest().all().iterator().next().get(0),
                        now.list().get(1) == null, now.map().get("b").isEmpty(),
                        one.t(), now.rest().ts()[0],
                        page.wide().t().get() + page.wide().list().get(0).t().get());
                  }
                }
                """
                    .replace("TREE", more.isEmpty() ? "Tree" : "V1.Tree")
                    .replace("REST", more.isEmpty() ? "Rest" : "V1.Rest"))
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        List.of(
            "true", "true", "true", "true", "true", "true", "true", "Ship[x=1]", "Ship[x=3]", "9"),
        program.texts("game.Check"));
  }

  @Test
  void longListsAndSharedTreesAreCarriedAtArgumentsThatChange() {
    String schema =
        """
        record game.Link<T> {t: T, next: game.Link<T>}
        record game.Twice<T> {t: T, left: game.Twice<T>, right: Optional<game.Twice<T>>}
        record game.Ship {x: %s}
        record game.Page {list: game.Link<game.Ship>, twice: game.Twice<game.Ship>}
        """;
    Program program =
        new Project()
            .sealed(schema.formatted("int"))
            .now(schema.formatted("long"))
            .with(
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    Link<V1.Ship> link = null;
                    for (int i = 0; i < 300_000; i++) {
                      link = new Link<>(new V1.Ship(i), link);
                    }
                    Twice<V1.Ship> twice = null;
                    for (int i = 0; i < 60; i++) {
                      twice = new Twice<>(new V1.Ship(i), twice, Optional.ofNullable(twice));
                    }
                    Page page = new V1.Migration() {}.migrate(new V1.Page(link, twice));
                    long sum = 0;
                    for (Link<Ship> at = page.list(); at != null; at = at.next()) {
                      sum += at.t().x();
                    }
                    int height = 1;
                    for (Twice<Ship> at = page.twice(); at.left() != null; at = at.left()) {
                      height += at.left() == at.right().get() ? 1 : 1000;
                    }
                    return sum + " " + height;
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals("44999850000 60", program.run("game.Check"));
  }

  @Test
  void recordsThatHoldTheirOwnKindAtOtherArgumentsAreCarried() {
    String schema =
        """
        record game.Edge<A,B> {from: A, to: B, back: List<game.Edge<B,A>>, name: String%s}
        record game.Nest<T> {t: T, in: game.Nest<List<T>>, all: Map<String,game.Nest<T[]>>}
        record game.Road {km: %s}
        record game.Page {edge: game.Edge<String,game.Road>, same: game.Edge<game.Road,String>, nest: game.Nest<game.Road>, more: game.Nest<String>}
        """;
    Program program =
        new Project()
            .sealed(schema.formatted("", "int"))
            .now(schema.formatted(", n: int", "long"))
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected <A, B> int n(V1.Edge<A, B> o) { return 9; }
                }
                """,
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    V1.Road road = new V1.Road(1);
                    V1.Edge<V1.Road, String> back = new V1.Edge<>(road, "b", List.of(), "x");
                    V1.Edge<String, V1.Road> edge = new V1.Edge<>("a", road, List.of(back), "y");
                    Nest<V1.Road[]> array = new Nest<>(new V1.Road[] {road, null}, null, Map.of());
                    Nest<List<V1.Road>> list =
                        new Nest<>(List.of(road), new Nest<>(List.of(List.of(road)), null, null), null);
                    Nest<V1.Road> nest = new Nest<>(road, list, Map.of("k", array));
                    Nest<String> more = new Nest<>("t", null, null);
                    Page page = new From1().migrate(new V1.Page(edge, back, nest, more));
                    Edge<String, Road> now = page.edge();
                    Road to = now.to();
                    List<Road> roads = page.nest().in().t();
                    List<List<Road>> lists = page.nest().in().in().t();
                    Road[] rest = page.nest().all().get("k").t();
                    return List.of(
                        now.back().get(0) == page.same(), now.n() + now.back().get(0).n(), to,
                        to == now.back().get(0).from(), to == page.nest().t(), to == roads.get(0),
                        to == lists.get(0).get(0), to == rest[0] && rest[1] == null,
                        page.more() == more, now.name());
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        List.of("true", "18", "Road[km=1]", "true", "true", "true", "true", "true", "true", "y"),
        program.texts("game.Check"));
  }

  /** Names that meet what carries them: of types, of their parameters, and of packages. */
  @Test
  void recordsOfOneNameAreCarriedWhateverTheirParametersAreCalled() {
    String schema =
        """
        record game.Box<T,T2> {t: T, t2: T2, turned: List<game.Box<T2,T>>}
        record net.Box<Function,Carrier> {parts: Function, r: Carrier, each1: game.Box<Carrier,Function>}
        record each1.Parts<Parts,a> {part1: Parts, old: a, box: net.Box<a,Parts>}
        record part1.Function<game> {carry$Box: game, r: game[]}
        record game.T22 {x: %s}
        program game.Main {n: int}
        record game.Page {parts: each1.Parts<game.T22,String>, f: part1.Function<game.T22>}
        """;
    Program program =
        new Project()
            .sealed(schema.formatted("int"))
            .now(schema.formatted("long"))
            .with(
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    V1.T22 x = new V1.T22(1);
                    Box<V1.T22, String> box =
                        new Box<>(x, "b", List.of(new Box<>("c", x, List.of())));
                    each1.Parts<V1.T22, String> parts =
                        new each1.Parts<>(x, "a", new net.Box<>("d", x, box));
                    Page page = new V1.Migration() {}.migrate(
                        new V1.Page(parts, new part1.Function<>(x, new V1.T22[] {x})));
                    return page.parts() + " " + page.f().carry$Box() + page.f().r()[0].x();
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        "Parts[part1=T22[x=1], old=a, box=Box[parts=d, r=T22[x=1],"
            + " each1=Box[t=T22[x=1], t2=b, turned=[Box[t=c, t2=T22[x=1], turned=[]]]]]]"
            + " T22[x=1]1",
        program.run("game.Check"));
  }

  /** Lists that are long, trees that are shared, and elements that are deep in containers. */
  @Test
  void recordsAtOtherArgumentsMayBeLongSharedAndDeep() {
    String schema =
        """
        record game.Two<A,B> {a: A, next: Optional<game.Two<B,A>>}
        record game.Twice<A,B> {a: A, left: game.Twice<B,A>, right: List<game.Twice<B,A>>}
        record game.Nest<T> {t: T, in: game.Nest<List<T>>}
        record game.Arrays<T> {t: T, in: game.Arrays<T[]>}
        record game.Ship {x: %s}
        record game.Page {list: game.Two<game.Ship,String>, twice: game.Twice<game.Ship,String>, nest: game.Nest<game.Ship>, arrays: game.Arrays<game.Ship>}
        """;
    Program program =
        new Project()
            .sealed(schema.formatted("int"))
            .now(schema.formatted("long"))
            .with(
                """
                package game;
                import java.util.*;
                @SuppressWarnings({"unchecked", "rawtypes"})
                final class Check {
                  static Object run() {
                    Two list = null;
                    for (int i = 0; i < 300_000; i++) {
                      list = new Two(i % 2 == 0 ? "s" : new V1.Ship(i), Optional.ofNullable(list));
                    }
                    Twice twice = null;
                    for (int i = 0; i < 60; i++) {
                      Object a = i % 2 == 0 ? "s" : new V1.Ship(i);
                      twice = new Twice(a, twice, twice == null ? List.of() : List.of(twice, twice));
                    }
                    Object shared = new V1.Ship(7);
                    int depth = 20_000;
                    for (int i = 0; i < depth; i++) {
                      shared = java.util.Arrays.asList(shared, null, shared);
                    }
                    Nest nest = new Nest(shared, null);
                    for (int i = 0; i < depth; i++) {
                      nest = new Nest(i == depth - 1 ? new V1.Ship(8) : null, nest);
                    }
                    game.Arrays arrays = null; // of more dimensions than any array has
                    for (int i = 0; i < 1000; i++) {
                      arrays = new game.Arrays(null, arrays);
                    }
                    V1.Page old = new V1.Page(list, twice, nest, arrays);
                    Page page = new V1.Migration() {}.migrate(old);
                    long sum = 0;
                    for (Two at = page.list(); at != null; at = (Two) at.next().orElse(null)) {
                      sum += at.a() instanceof Ship ship ? ship.x() : 0;
                    }
                    int height = 0;
                    for (Twice at = page.twice(); at != null; at = at.left()) {
                      height += at.right().isEmpty() || at.left() == at.right().get(1) ? 1 : 1000;
                    }
                    Nest deepest = page.nest();
                    while (deepest.in() != null) {
                      deepest = deepest.in();
                    }
                    Object in = deepest.t();
                    while (in instanceof List<?> two && two.get(0) == two.get(2)) {
                      in = two.get(0);
                    }
                    return sum + " " + height + " " + in;
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals("22500000000 60 Ship[x=7]", program.run("game.Check"));
  }

  @Test
  void whatHoldsItselfAtOtherArgumentsIsRefused() {
    String schema =
        """
        record game.Two<A,B> {a: A, turned: List<game.Two<B,A>>}
        record game.Ship {x: %s}
        record game.Page {two: game.Two<game.Ship,game.Ship>, same: game.Two<game.Ship,String>}
        """;
    Program program =
        new Project()
            .sealed(schema.formatted("int"))
            .now(schema.formatted("long"))
            .with(
                """
                package game;
                import dev.hearth.migrate.MigrationException;
                import java.util.*;
                final class Check {
                  static Object run() {
                    List<Two<V1.Ship, V1.Ship>> itself = new ArrayList<>();
                    Two<V1.Ship, V1.Ship> two = new Two<>(new V1.Ship(1), itself);
                    itself.add(two);
                    try {
                      return new V1.Migration() {}.migrate(new V1.Page(two, null)).toString();
                    } catch (MigrationException e) {
                      return e.getMessage();
                    }
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    String message = String.valueOf(program.run("game.Check"));
    assertTrue(
        message.startsWith("Page.two (a Two) cannot be carried over: it holds itself"), message);
  }

  @Test
  void aGenericRecordThatHoldsItselfIsRefused() {
    String schema =
        """
        record game.Box<T> {t: T, boxes: List<game.Box<T>>}
        record game.Ship {x: %s}
        record game.Page {box: game.Box<game.Ship>}
        """;
    Program program =
        new Project()
            .sealed(schema.formatted("int"))
            .now(schema.formatted("long"))
            .with(
                """
                package game;
                import dev.hearth.migrate.MigrationException;
                import java.util.*;
                final class Check {
                  static Object run() {
                    List<Box<V1.Ship>> itself = new ArrayList<>();
                    Box<V1.Ship> box = new Box<>(new V1.Ship(1), itself);
                    itself.add(box);
                    try {
                      return new V1.Migration() {}.migrate(new V1.Page(box)).toString();
                    } catch (MigrationException e) {
                      return e.getMessage();
                    }
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    String message = String.valueOf(program.run("game.Check"));
    assertTrue(message.startsWith("Page.box"), message);
    assertTrue(message.contains("it holds itself"), message);
  }
}
