package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CopyTest {
  private static final Twin GAME =
      new Twin(
          """
          package game;
          import dev.hearth.Hot;
          import java.util.*;
          record Vec(double x, double y) {}
          record Ship(String name, Vec pos, Vec vel) {}
          enum Phase { WARMUP { }, PLAY }
          sealed interface Shape permits Circle, Square {}
          record Circle(double r) implements Shape {}
          record Square(Vec at) implements Shape {}
          record Pair<A, B>(A a, B b) {}
          record Odd(double d, float f, String s, long l, Double box, Vec none, List<Vec> list) {}
          final class Enemy {
            private final Hot<Vec> pos = Hot.of(new Vec(0, 0));
            private final Hot<Optional<Enemy>> target = Hot.of(Optional.empty());
            private final Hot<List<Enemy>> friends = Hot.of(List.of());
            private final String code = "not state";
            private Enemy() {}
            static Enemy at(double x) { Enemy e = new Enemy(); e.pos.set(new Vec(x, 0)); return e; }
            static void ring(Enemy a, Enemy b) {
              a.target.set(Optional.of(b));
              b.target.set(Optional.of(a));
              a.friends.set(new ArrayList<>(List.of(a, b)));
            }
          }
          final class Arena {
            private final Hot<Map<String, Ship>> ships = Hot.of(Map.of());
            private final Hot<List<Enemy>> enemies = Hot.of(List.of());
            private final Hot<Phase> phase = Hot.of(Phase.PLAY);
            private final Hot<List<Shape>> shapes = Hot.of(List.of());
            private final Hot<Long> tick = Hot.of(0L);
            private final Hot<Pair<Ship, Phase>> pair = Hot.of(new Pair<>(null, null));
            private final Hot<Odd> odd = Hot.of(new Odd(0, 0, "", 0, null, null, null));
            private final Hot<int[]> raster = Hot.of(new int[0]);
            Arena fill() {
              Vec shared = new Vec(1, 2);
              Map<String, Ship> all = new LinkedHashMap<>();
              all.put("red", new Ship("Red", shared, shared));
              all.put("blue", new Ship("Blue", shared, new Vec(3, 4)));
              ships.set(all);
              Enemy a = Enemy.at(1);
              Enemy b = Enemy.at(2);
              Enemy.ring(a, b);
              enemies.set(List.of(a, b, a));
              phase.set(Phase.WARMUP);
              shapes.set(List.of(new Circle(1.5), new Square(shared)));
              tick.set(7L);
              pair.set(new Pair<>(all.get("red"), Phase.PLAY));
              odd.set(new Odd(Double.longBitsToDouble(0x7ff8_0000_dead_beefL), -0.0f, "\\ud800x",
                  Long.MIN_VALUE, null, null, null));
              raster.set(new int[] {1, 2, 3});
              return this;
            }
          }
          final class Main {
            static Object arena() { return new Arena().fill(); }
          }
          """,
          "entity game.Arena: ships Map<String,game.Ship>; enemies List<game.Enemy>;"
              + " phase game.Phase; shapes List<game.Shape>; tick long;"
              + " pair game.Pair<game.Ship,game.Phase>; odd game.Odd; raster int[]",
          "entity game.Enemy: pos game.Vec; target Optional<game.Enemy>; friends List<game.Enemy>",
          "record game.Ship: name String; pos game.Vec; vel game.Vec",
          "record game.Vec: x double; y double",
          "record game.Pair<A,B>: a A; b B",
          "record game.Odd: d double; f float; s String; l long; box Double; none game.Vec;"
              + " list List<game.Vec>",
          "record game.Circle: r double",
          "record game.Square: at game.Vec",
          "sealed game.Shape: game.Circle game.Square",
          "enum game.Phase: WARMUP PLAY");

  @Test
  void everyObjectIsOfTheNewLoader() {
    Object arena = GAME.copyOf("arena");
    assertSame(GAME.now(), arena.getClass().getClassLoader());
    for (Object ship : Peek.at(Map.class, arena, "ships").values()) {
      assertSame(GAME.now(), ship.getClass().getClassLoader());
      assertSame(GAME.now(), Peek.at(ship, "pos").getClass().getClassLoader());
    }
    assertEquals(7L, Peek.at(arena, "tick"));
    assertEquals(
        "[Circle[r=1.5], Square[at=Vec[x=1.0, y=2.0]]]", Peek.at(arena, "shapes").toString());
  }

  @Test
  void constantsAreFoundByNameThoughTheyHaveBodies() {
    Object phase = Peek.at(GAME.copyOf("arena"), "phase");
    assertEquals("WARMUP", phase.toString());
    assertSame(GAME.now(), ((Enum<?>) phase).getDeclaringClass().getClassLoader());
  }

  @Test
  void whatIsSharedStaysShared() {
    Object arena = GAME.copyOf("arena");
    Object shared = Peek.at(arena, "ships", "[red]", "pos");
    assertSame(shared, Peek.at(arena, "ships", "[red]", "vel"));
    assertSame(shared, Peek.at(arena, "ships", "[blue]", "pos"));
    assertNotSame(shared, Peek.at(arena, "ships", "[blue]", "vel"));
    assertSame(shared, Peek.at(arena, "shapes", "[1]", "at"));
    assertSame(Peek.at(arena, "ships", "[red]"), Peek.at(arena, "pair", "a"));
  }

  @Test
  void cyclesOfEntitiesClose() {
    Object arena = GAME.copyOf("arena");
    Object a = Peek.at(arena, "enemies", "[0]");
    Object b = Peek.at(arena, "enemies", "[1]");
    assertSame(a, Peek.at(arena, "enemies", "[2]"));
    assertSame(b, Peek.at(a, "target", "?"));
    assertSame(a, Peek.at(b, "target", "?"));
    assertSame(a, Peek.at(a, "friends", "[0]"));
    assertEquals("not state", Peek.at(a, "code"));
  }

  @Test
  void oddValuesAreExact() {
    Object odd = Peek.at(GAME.copyOf("arena"), "odd");
    assertEquals(
        0x7ff8_0000_dead_beefL, Double.doubleToRawLongBits(Peek.at(Double.class, odd, "d")));
    assertEquals(
        Float.floatToRawIntBits(-0.0f), Float.floatToRawIntBits(Peek.at(Float.class, odd, "f")));
    assertEquals("\ud800x", Peek.at(odd, "s"));
    assertEquals(Long.MIN_VALUE, Peek.at(odd, "l"));
    for (String name : List.of("box", "none", "list")) {
      assertNull(Peek.field(odd, name));
    }
  }

  @Test
  void primitiveArraysAreCarriedByReference() {
    Object old = GAME.old().call("game.Main", "arena");
    Object arena = GAME.copier().of(old);
    assertSame(Peek.at(old, "raster"), Peek.at(arena, "raster"));
    assertArrayEquals(new int[] {1, 2, 3}, (int[]) Peek.at(arena, "raster"));
  }

  @Test
  void countsWhatItMakes() {
    Copy copy = GAME.copier();
    copy.of(GAME.old().call("game.Main", "arena"));
    assertEquals(3, copy.entities());
    // An arena, two enemies, two ships, four places, two shapes, a pair, an odd one.
    assertEquals(13, copy.values());
  }

  @Test
  void theOldGraphIsOnlyRead() {
    Object old = GAME.old().call("game.Main", "arena");
    Object ships = Peek.at(old, "ships");
    String before = ships.toString();
    GAME.copier().of(old);
    assertSame(ships, Peek.at(old, "ships"));
    assertEquals(before, Peek.at(old, "ships").toString());
    assertSame(GAME.old(), Peek.at(old, "enemies", "[0]").getClass().getClassLoader());
  }

  @Test
  void aRecordAsWideAsTheyCome() {
    StringBuilder components = new StringBuilder("int c0");
    StringBuilder values = new StringBuilder("0");
    StringBuilder text = new StringBuilder("record game.Wide: c0 int");
    for (int i = 1; i < 254; i++) {
      components.append(", int c").append(i);
      values.append(", ").append(i);
      text.append("; c").append(i).append(" int");
    }
    Twin twin =
        new Twin(
            """
            package game;
            import dev.hearth.Hot;
            record Wide(%s) {}
            final class Arena { private final Hot<Wide> wide = Hot.of(new Wide(%s)); }
            final class Main { static Object arena() { return new Arena(); } }
            """
                .formatted(components, values),
            "entity game.Arena: wide game.Wide",
            text.toString());
    Object wide = Peek.at(twin.copyOf("arena"), "wide");
    assertSame(twin.now(), wide.getClass().getClassLoader());
    assertEquals(253, Peek.at(wide, "c253"));
    assertEquals(100, Peek.at(wide, "c100"));
  }

  @Test
  void anEntityMayCloseACycleThroughValues() {
    Twin twin =
        new Twin(
            """
            package game;
            import dev.hearth.Hot;
            import java.util.*;
            record Seat(Pilot pilot, String name) {}
            final class Pilot {
              final Hot<Optional<Seat>> seat = Hot.of(Optional.empty());
              final Hot<Map<String, Pilot>> crew = Hot.of(Map.of());
            }
            final class Arena { final Hot<List<Seat>> seats = Hot.of(List.of()); }
            final class Main {
              static Object arena() {
                Pilot pilot = new Pilot();
                Seat seat = new Seat(pilot, "left");
                pilot.seat.set(Optional.of(seat));
                pilot.crew.set(new TreeMap<>(Map.of("self", pilot)));
                Arena arena = new Arena();
                arena.seats.set(List.of(seat));
                return arena;
              }
            }
            """,
            "entity game.Arena: seats List<game.Seat>",
            "record game.Seat: pilot game.Pilot; name String",
            "entity game.Pilot: seat Optional<game.Seat>; crew Map<String,game.Pilot>");
    Object seat = Peek.at(twin.copyOf("arena"), "seats", "[0]");
    assertSame(seat, Peek.at(seat, "pilot", "seat", "?"));
    assertSame(Peek.at(seat, "pilot"), Peek.at(seat, "pilot", "crew", "[self]"));
  }

  @Test
  void entitiesAreHashedAndSortedByTheirNewHandles() {
    Twin twin =
        new Twin(
            """
            package game;
            import dev.hearth.Hot;
            import java.util.*;
            record Id(int number) {}
            final class Card implements Comparable<Card> {
              final Hot<Id> id = Hot.of(new Id(0));
              final Hot<Set<Card>> beats = Hot.of(Set.of());
              private Card() {}
              Card(int number) { id.set(new Id(number)); }
              public int compareTo(Card o) { return id.get().number() - o.id.get().number(); }
              public int hashCode() { return id.get().hashCode(); }
              public boolean equals(Object o) {
                return o instanceof Card c && c.id.get().equals(id.get()); }
            }
            record Hand(SortedSet<Card> cards, Map<Card, String> names) {
              Hand { cards = new TreeSet<>(cards); names = Map.copyOf(names); }
            }
            final class Arena {
              final Hot<Hand> hand = Hot.of(new Hand(new TreeSet<>(), Map.of()));
            }
            final class Main {
              static Object arena() {
                Card one = new Card(1);
                Card two = new Card(2);
                one.beats.set(Set.of(two));
                two.beats.set(new HashSet<>(Set.of(one, two)));
                Arena arena = new Arena();
                arena.hand.set(new Hand(new TreeSet<>(Set.of(one, two)), Map.of(two, "two")));
                return arena;
              }
            }
            """,
            "entity game.Arena: hand game.Hand",
            "entity game.Card: id game.Id; beats Set<game.Card>",
            "record game.Hand: cards SortedSet<game.Card>; names Map<game.Card,String>",
            "record game.Id: number int");
    Object hand = Peek.at(twin.copyOf("arena"), "hand");
    Object first = Peek.at(hand, "cards", "[0]");
    Object second = Peek.at(hand, "cards", "[1]");
    assertEquals(1, Peek.at(first, "id", "number"));
    assertEquals("two", Peek.at(Map.class, hand, "names").get(second));
    assertSame(second, Peek.at(first, "beats", "[0]"));
    assertEquals(Set.of(first, second), Peek.at(second, "beats"));
  }

  @Test
  void whatIsTheSameClassBeforeAndAfterPassesByReference() {
    String shared =
        """
        package lib;
        public record Money(long cents, Kind kind) { public enum Kind { COIN, NOTE } }
        """;
    String game =
        """
        package game;
        import dev.hearth.Hot;
        import java.util.*;
        import lib.Money;
        record Purse(Money money, List<Money> all) {}
        final class Shop {
          private final Hot<Money> till = Hot.of(new Money(5, Money.Kind.COIN));
          private final Hot<Money[]> drawer = Hot.of(new Money[] {new Money(1, Money.Kind.NOTE)});
          private final Hot<Purse> purse = Hot.of(new Purse(null, List.of(new Money(2, null))));
        }
        final class Main { static Object shop() { return new Shop(); } }
        """;
    TestCode lib = TestCode.of(shared);
    Twin twin =
        new Twin(
            TestSchema.of(
                "entity game.Shop: till lib.Money; drawer lib.Money[]; purse game.Purse",
                "record game.Purse: money lib.Money; all List<lib.Money>",
                "record lib.Money: cents long; kind lib.Money$Kind",
                "enum lib.Money$Kind: COIN NOTE"),
            TestCode.of(lib, game),
            TestCode.of(lib, game));
    Object old = twin.old().call("game.Main", "shop");
    Object now = twin.copier().of(old);
    assertNotSame(old.getClass(), now.getClass());
    assertSame(Peek.at(old, "till"), Peek.at(now, "till"));
    assertSame(Peek.at(old, "drawer"), Peek.at(now, "drawer"));
    assertNotSame(Peek.at(old, "purse"), Peek.at(now, "purse"));
    assertSame(Peek.at(old, "purse", "all"), Peek.at(now, "purse", "all"));
    assertInstanceOf(List.class, Peek.at(now, "purse", "all"));
  }
}
