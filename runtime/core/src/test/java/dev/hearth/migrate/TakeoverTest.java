package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.HotProgram;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.ImmutableCompiledSchema;
import dev.hearth.schema.SealedVersion;
import dev.hearth.schema.StateSchema;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** A small game in three layouts: what was sealed as 1 and 2, and what is now. */
final class TakeoverTest {
  private static final String COMMON =
      """
      package game;
      import dev.hearth.*;
      import dev.hearth.migrate.*;
      import java.util.*;
      record Vec(double x, double y) {}
      """;

  private static final String FIRST =
      COMMON
          + """
          record Ship(Vec pos, double vx, double vy) implements Comparable<Ship> {
            public int compareTo(Ship other) { return Double.compare(vx, other.vx); }
          }
          final class Enemy {
            final Hot<Integer> hp = Hot.of(100);
            final Hot<Optional<Enemy>> target = Hot.of(Optional.empty());
          }
          final class Arena implements HotProgram {
            final Hot<Map<String, Ship>> ships = Hot.of(Map.of());
            final Hot<SortedSet<Ship>> ranking = Hot.of(new TreeSet<>());
            final Hot<List<Enemy>> enemies = Hot.of(List.of());
            final Hot<Integer> tick = Hot.of(0);
            public void start() {
              Ship slow = new Ship(new Vec(1, 2), 3, 4);
              Ship fast = new Ship(new Vec(5, 6), 7, 8);
              ships.set(Map.of("red", slow, "blue", fast));
              ranking.set(new TreeSet<>(Set.of(slow, fast)));
              Enemy a = new Enemy();
              Enemy b = new Enemy();
              a.target.set(Optional.of(b));
              b.target.set(Optional.of(a));
              b.hp.set(7);
              enemies.set(List.of(a, b));
              tick.set(11);
            }
            public void step() {}
          }
          final class Main {
            static Object started() { Arena arena = new Arena(); arena.start(); return arena; }
          }
          """;

  private static final StateSchema FIRST_SCHEMA =
      TestSchema.of(
          "entity game.Arena: ships Map<String,game.Ship>; ranking SortedSet<game.Ship>;"
              + " enemies List<game.Enemy>; tick int",
          "entity game.Enemy: hp int; target Optional<game.Enemy>",
          "record game.Ship: pos game.Vec; vx double; vy double",
          "record game.Vec: x double; y double");

  /** {@code vx, vy} have become {@code vel}, {@code tick} is long. */
  private static final StateSchema SECOND_SCHEMA =
      TestSchema.of(
          "entity game.Arena: ships Map<String,game.Ship>; ranking SortedSet<game.Ship>;"
              + " enemies List<game.Enemy>; tick long",
          "entity game.Enemy: hp int; target Optional<game.Enemy>",
          "record game.Ship: pos game.Vec; vel game.Vec",
          "record game.Vec: x double; y double");

  /** Ships have a shield, the arena is a field and has got a round. */
  private static final StateSchema THIRD_SCHEMA =
      TestSchema.of(
          "entity game.Field: ships Map<String,game.Ship>; ranking SortedSet<game.Ship>;"
              + " enemies List<game.Enemy>; tick long; round int",
          "entity game.Enemy: hp int; target Optional<game.Enemy>",
          "record game.Ship: pos game.Vec; vel game.Vec; shield double",
          "record game.Vec: x double; y double");

  private static final String RUNNING =
      "running=game.VRunning$Migration\n0.touched=game.Arena,game.Enemy\n";

  private static final SealedVersion ONE = SealedVersion.of(1, "", FIRST_SCHEMA);
  private static final SealedVersion TWO = SealedVersion.of(2, ONE.sha256(), SECOND_SCHEMA);

  private static final String THIRD =
      COMMON
          + """
          record Ship(Vec pos, Vec vel, double shield) implements Comparable<Ship> {
            Ship { if (shield > 50) throw new IllegalArgumentException("shield: " + shield); }
            public int compareTo(Ship other) { return Double.compare(other.vel.x(), vel.x()); }
          }
          final class Enemy {
            final Hot<Integer> hp = Hot.of(100);
            final Hot<Optional<Enemy>> target = Hot.of(Optional.empty());
          }
          final class Field implements HotProgram {
            final Hot<Map<String, Ship>> ships = Hot.of(Map.of());
            final Hot<SortedSet<Ship>> ranking = Hot.of(new TreeSet<>());
            final Hot<List<Enemy>> enemies = Hot.of(List.of());
            final Hot<Long> tick = Hot.of(0L);
            final Hot<Integer> round = Hot.of(3);
            private Field() {}
            public void start() { throw new AssertionError("started again"); }
            public void step() {}
          }
          """;

  /** The same, but no two ships are told apart where they are sorted. */
  private static final String ALL_EQUAL =
      THIRD.replace("Double.compare(other.vel.x(), vel.x())", "0");

  private static String views(String holder, String ship, String tick) {
    return COMMON
        + """
        public final class HOLDER {
          public record Ship(SHIP) {}
          public static final class Enemy {
            private int hp; private Optional<Enemy> target;
            private Enemy() {}
          }
          public static final class Arena {
            private Map<String, Ship> ships; private SortedSet<Ship> ranking;
            private List<Enemy> enemies; private TICK tick;
            private Arena() {}
          }
          MIGRATION
        }
        """
            .replace("HOLDER", holder)
            .replace("SHIP", ship)
            .replace("TICK", tick)
            .replace("record Vec(double x, double y) {}", "");
  }

  private static final String TO_SECOND =
      """
      public abstract static class Migration extends dev.hearth.migrate.Migration {
        protected Migration() { super(Arena.class, Enemy.class, Ship.class); }
        @Override protected final Object migrate$(int type, Object old) {
          return switch (type) { case 0 -> migrate((Arena) old); case 1 -> migrate((Enemy) old);
            case 2 -> migrate((Ship) old); default -> throw new AssertionError(type); };
        }
        protected final Arena program() { return (Arena) program$(); }
        public final V2.Ship migrate(Ship old) { return Carry.value(this, old, (Ship o) -> make(o)); }
        protected V2.Ship make(Ship old) { return new V2.Ship(old.pos(), vel(old)); }
        protected abstract Vec vel(Ship old);
        public final V2.Enemy migrate(Enemy old) {
          return Carry.entity(this, old, (Enemy o) -> Carry.create(this, o, V2.Enemy.class),
              (Enemy o, Handles h) -> { if (h.begin("hp")) { h.set(o.hp); }
                if (h.begin("target")) { h.set(Carry.optional(o.target, e -> migrate(e))); } });
        }
        public final V2.Arena migrate(Arena old) {
          return Carry.entity(this, old, (Arena o) -> Carry.create(this, o, V2.Arena.class),
              (Arena o, Handles h) -> {
                Map<String, V2.Ship> ships = Carry.map(o.ships, k -> k, v -> migrate(v));
                SortedSet<V2.Ship> ranking = Carry.collection(o.ranking, e -> migrate(e));
                List<V2.Enemy> enemies = Carry.collection(o.enemies, e -> migrate(e));
                if (h.begin("ships")) { h.set(ships); } if (h.begin("ranking")) { h.set(ranking); } if (h.begin("enemies")) { h.set(enemies); }
                if (h.begin("tick")) { h.set(tick(o)); } });
        }
        protected long tick(Arena old) { return old.tick; }
      }
      """;

  private static final String TO_NOW =
      """
      public abstract static class Migration extends dev.hearth.migrate.Migration {
        protected Migration() { super(Arena.class, Enemy.class, Ship.class); }
        @Override protected final Object migrate$(int type, Object old) {
          return switch (type) { case 0 -> migrate((Arena) old); case 1 -> migrate((Enemy) old);
            case 2 -> migrate((Ship) old); default -> throw new AssertionError(type); };
        }
        protected final Arena program() { return (Arena) program$(); }
        public final game.Ship migrate(Ship old) { return Carry.value(this, old, (Ship o) -> make(o)); }
        protected game.Ship make(Ship old) { return new game.Ship(old.pos(), old.vel(), shield(old)); }
        protected abstract double shield(Ship old);
        public final game.Enemy migrate(Enemy old) {
          return Carry.entity(this, old, (Enemy o) -> Carry.create(this, o, game.Enemy.class),
              (Enemy o, Handles h) -> { if (h.begin("hp")) { h.set(o.hp); }
                if (h.begin("target")) { h.set(Carry.optional(o.target, e -> migrate(e))); } });
        }
        public final game.Field migrate(Arena old) {
          return Carry.entity(this, old, (Arena o) -> Carry.create(this, o, game.Field.class),
              (Arena o, Handles h) -> {
                Map<String, game.Ship> ships = Carry.map(o.ships, k -> k, v -> migrate(v));
                SortedSet<game.Ship> ranking = Carry.collection(o.ranking, e -> migrate(e));
                List<game.Enemy> enemies = Carry.collection(o.enemies, e -> migrate(e));
                if (h.begin("ships")) { h.set(ships); } if (h.begin("ranking")) { h.set(ranking); } if (h.begin("enemies")) { h.set(enemies); }
                if (h.begin("tick")) { h.set(o.tick); } if (h.begin("round")) { h.set(round(o)); } });
        }
        protected int round(Arena old) { return Carry.initial(this, old, "round"); }
        protected long ticks() { return program().tick; }
      }
      """;

  private static final String DECISIONS =
      """
      package game;
      final class From1 extends V1.Migration {
        @Override protected Vec vel(V1.Ship old) { return new Vec(old.vx(), old.vy()); }
      }
      final class From2 extends V2.Migration {
        private From2() {}
        @Override protected double shield(V2.Ship old) { return old.vel().x() + ticks(); }
      }
      """;

  private static TestCode third() {
    return TestCode.of(
            THIRD,
            source("V1", "Vec pos, double vx, double vy", "int", TO_SECOND),
            source("V2", "Vec pos, Vec vel", "long", TO_NOW),
            DECISIONS)
        .with(THIRD_SCHEMA, ONE, TWO)
        .migrations("1=game.From1\n1.touched=game.Enemy\n2=game.From2\n");
  }

  /** The code of the second layout. */
  private static final String SECOND =
      FIRST
          .replace("double vx, double vy", "Vec vel")
          .replace("compare(vx, other.vx)", "compare(vel.x(), other.vel.x())")
          .replace("3, 4)", "new Vec(3, 4))")
          .replace("7, 8)", "new Vec(7, 8))")
          .replace("Hot<Integer> tick = Hot.of(0)", "Hot<Long> tick = Hot.of(0L)")
          .replace("tick.set(11)", "tick.set(11L)");

  /** Code with a migration from the second layout in which nothing is left to decide. */
  private static TestCode complete(String code, String holder) {
    String views =
        source(holder, "Vec pos, Vec vel", "long", TO_NOW)
            .replace("abstract static", "static")
            .replace("abstract double shield(Ship old);", "double shield(Ship old) { return 1; }");
    return TestCode.of(code, views).with(THIRD_SCHEMA);
  }

  private static String source(String holder, String ship, String tick, String migration) {
    String views = views(holder, ship, tick).replace("MIGRATION", migration);
    return views.replace("record Vec(double x, double y) {}\n", "");
  }

  private static HotProgram running(TestCode code) {
    return code.program("game.Main", "started");
  }

  private static TakenOver takeOver(StateSchema schema, TestCode old, TestCode now) {
    return Takeover.plan(after(0, schema), old, CompiledCode.of(now)).of(running(old));
  }

  /** What was compiled when {@code base} was the newest sealed version. */
  private static CompiledSchema after(int base, StateSchema schema) {
    return ImmutableCompiledSchema.builder().base(base).history("").schema(schema).build();
  }

  @Test
  void theSameLayoutIsCopied() {
    TestCode old = TestCode.of(FIRST);
    TestCode now = TestCode.of(FIRST).with(FIRST_SCHEMA, ONE);
    TakenOver taken = takeOver(FIRST_SCHEMA, old, now);
    assertSame(now, taken.program().getClass().getClassLoader());
    assertEquals("same layout", taken.route());
    assertEquals(0, taken.migrated());
    assertEquals(3, taken.entities());
    // Three entities, two ships at two places.
    assertEquals(7, taken.lifted());
    assertEquals(11, Peek.at(taken.program(), "tick"));
  }

  @Test
  void anOlderVersionGoesThroughTheChain() {
    TestCode now = third();
    TakenOver taken = takeOver(FIRST_SCHEMA, TestCode.of(FIRST), now);
    HotProgram field = taken.program();
    assertEquals("game.Field", field.getClass().getName());
    assertEquals("from state version 1", taken.route());
    assertEquals(11L, Peek.at(field, "tick"));
    assertEquals(3, Peek.at(field, "round"));
    assertEquals(
        "Ship[pos=Vec[x=1.0, y=2.0], vel=Vec[x=3.0, y=4.0], shield=14.0]",
        Peek.at(field, "ships", "[red]").toString());
    assertSame(now, Peek.at(field, "ships", "[red]", "pos").getClass().getClassLoader());
    assertEquals(7, taken.lifted());
    assertEquals(10, taken.migrated());
    assertEquals(3, taken.entities());
  }

  @Test
  void progressCountsTheValuesOfEachStep() {
    String many =
        """
        for (int i = 0; i < 5000; i++) {
          ranking.get().add(new Ship(new Vec(1, 2), i / 5e3, 4));
        }
        tick.set(11);
        """;
    TestCode old = TestCode.of(FIRST.replace("tick.set(11);", many));
    Takeover takeover = Takeover.plan(after(0, FIRST_SCHEMA), old, CompiledCode.of(third()));
    Progress progress = new Progress();
    for (int times = 0; times < 2; times++) {
      TakenOver taken = takeover.of(running(old), progress);
      long made = taken.lifted() + taken.migrated();
      assertEquals(made / 1024 * 1024, progress.values());
    }
  }

  @Test
  void entitiesKeepTheirIdentityThroughTheChain() {
    HotProgram field = takeOver(FIRST_SCHEMA, TestCode.of(FIRST), third()).program();
    Object a = Peek.at(field, "enemies", "[0]");
    Object b = Peek.at(field, "enemies", "[1]");
    assertNotSame(a, b);
    assertSame(b, Peek.at(a, "target", "?"));
    assertSame(a, Peek.at(b, "target", "?"));
    assertEquals(7, Peek.at(b, "hp"));
  }

  @Test
  void whatWasSortedByOldCodeIsSortedByTheNew() {
    HotProgram field = takeOver(FIRST_SCHEMA, TestCode.of(FIRST), third()).program();
    SortedSet<?> ranking = Peek.at(SortedSet.class, field, "ranking");
    assertNull(ranking.comparator());
    assertEquals(7.0, Peek.at(ranking.first(), "vel", "x"));
    assertSame(Peek.at(field, "ships", "[blue]"), ranking.first());
  }

  @Test
  void ofVersionsWithOneLayoutTheOneThatStateIsOfIsTaken() {
    SealedVersion three = SealedVersion.of(3, TWO.sha256(), FIRST_SCHEMA);
    CompiledCode now = CompiledCode.of(third().with(THIRD_SCHEMA, ONE, TWO, three));
    assertEquals("from state version 1", Route.find(after(0, FIRST_SCHEMA), now).text());
    assertEquals("from state version 1", Route.find(after(1, FIRST_SCHEMA), now).text());
    assertEquals("from state version 3", Route.find(after(2, FIRST_SCHEMA), now).text());
    assertEquals("from state version 3", Route.find(after(3, FIRST_SCHEMA), now).text());
    assertEquals("from state version 2", Route.find(after(1, SECOND_SCHEMA), now).text());
  }

  @Test
  void aLayoutThatCameBackIsReachedThroughWhatWasBetween() {
    SealedVersion three = SealedVersion.of(3, TWO.sha256(), FIRST_SCHEMA);
    TestCode now =
        TestCode.of(FIRST)
            .with(FIRST_SCHEMA, ONE, TWO, three)
            .migrations("1=game.From1\n2=game.From2\n");
    assertEquals(
        "from state version 1", Route.find(after(1, FIRST_SCHEMA), CompiledCode.of(now)).text());
    assertTrue(Route.find(after(3, FIRST_SCHEMA), CompiledCode.of(now)).isDirect());
    assertTrue(Route.find(after(2, FIRST_SCHEMA), CompiledCode.of(now)).isDirect());
  }

  @Test
  void anUnsealedDraftTakesTheMigrationThatWasCompiledAgainstIt() {
    TestCode now = complete(THIRD, "VRunning").migrations(RUNNING);
    TakenOver taken = takeOver(SECOND_SCHEMA, TestCode.of(SECOND), now);
    assertEquals("from the running draft (VRunning)", taken.route());
    assertEquals(1.0, Peek.at(taken.program(), "ships", "[red]", "shield"));
  }

  @Test
  void elementsThatFallTogetherNameTheClassThatIsNotWrittenYet() {
    TestCode now =
        complete(ALL_EQUAL, "V1")
            .with(THIRD_SCHEMA, SealedVersion.of(1, "", SECOND_SCHEMA))
            .migrations("1=game.V1$Migration\n");
    MigrationException refused =
        assertThrows(
            MigrationException.class, () -> takeOver(SECOND_SCHEMA, TestCode.of(SECOND), now));
    assertTrue(
        refused
            .getMessage()
            .endsWith(
                "In a class with @Migrates(1) that extends V1.Migration, keep them apart in `Ship"
                    + " make(V1.Ship old)`"),
        refused.getMessage());
  }

  @Test
  void elementsThatFallTogetherOnTheWayFromADraftAskToSealIt() {
    TestCode now = complete(ALL_EQUAL, "VRunning").migrations(RUNNING);
    MigrationException refused =
        assertThrows(
            MigrationException.class, () -> takeOver(SECOND_SCHEMA, TestCode.of(SECOND), now));
    assertTrue(
        refused
            .getMessage()
            .endsWith(
                "Seal the running draft (key s in the dev run's console) before this change: the"
                    + " class that migrates from its version can keep them apart, or merge them"),
        refused.getMessage());
  }

  @Test
  void withoutAWayThereIsAMessageThatShowsOne() {
    TestCode now = TestCode.of(THIRD).with(THIRD_SCHEMA);
    MigrationException refused =
        assertThrows(
            MigrationException.class,
            () -> Route.find(after(0, FIRST_SCHEMA), CompiledCode.of(now)));
    assertTrue(refused.getMessage().contains("Seal"), refused.getMessage());
  }

  @Test
  void codeThatWasNotProcessedIsRefused() {
    MigrationException refused =
        assertThrows(MigrationException.class, () -> CompiledCode.of(TestCode.of(FIRST)));
    assertTrue(refused.getMessage().contains("META-INF/hearth/schema.json"), refused.getMessage());
  }

  @Test
  void aConstructorThatHasBecomeStricterIsNamedWithThePath() {
    TestCode old = TestCode.of(FIRST.replace("3, 4)", "300, 4)"));
    TestCode now = third();
    MigrationException refused =
        assertThrows(MigrationException.class, () -> takeOver(FIRST_SCHEMA, old, now));
    assertTrue(
        refused.getMessage().startsWith("Arena.ships[\"red\"] (a V2.Ship) cannot be carried over:"),
        refused.getMessage());
    assertTrue(
        refused.getMessage().contains("the constructor of game.Ship threw"), refused.getMessage());
    assertTrue(refused.getMessage().endsWith("shield: 311.0"), refused.getMessage());
  }

  @Test
  void theSameLayoutWithAStricterConstructor() {
    TestCode old = TestCode.of(FIRST);
    TestCode now =
        TestCode.of(
                FIRST.replace(
                    "record Vec(double x, double y) {}",
                    "record Vec(double x, double y) {"
                        + " Vec { if (x > 4) throw new IllegalStateException(\"x\"); } }"))
            .with(FIRST_SCHEMA);
    MigrationException refused =
        assertThrows(MigrationException.class, () -> takeOver(FIRST_SCHEMA, old, now));
    assertEquals(
        "Arena.ships[\"blue\"].pos (a Vec) cannot be carried over: the constructor of game.Vec"
            + " threw java.lang.IllegalStateException: x",
        refused.getMessage());
  }

  @Test
  void classFilesThatDoNotFitTheSchemaAreRefused() {
    TestCode now = TestCode.of(FIRST).with(SECOND_SCHEMA);
    MigrationException refused =
        assertThrows(
            MigrationException.class, () -> takeOver(SECOND_SCHEMA, TestCode.of(FIRST), now));
    assertTrue(
        refused.getMessage().contains("its class file does not fit the schema"),
        refused.getMessage());
  }

  @Test
  void aMigrationThatCannotBeMadeIsNamed() {
    TestCode now = third().migrations("1=game.V1$Migration\n1.touched=game.Enemy\n2=game.From2\n");
    MigrationException refused =
        assertThrows(
            MigrationException.class, () -> takeOver(FIRST_SCHEMA, TestCode.of(FIRST), now));
    assertTrue(
        refused.getMessage().startsWith("the migration game.V1$Migration cannot be made"),
        refused.getMessage());
  }
}
