package dev.hearth.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.processor.Compiled;
import dev.hearth.processor.Module;
import dev.hearth.schema.PackedHistory;
import dev.hearth.schema.SealedVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** E68: several versions behind. */
final class ChainTest {
  private static final String VEC = "@HotState record Vec(int x, int y) {}";
  private static final String FROM_1 =
      """
      @Migrates(1) final class From1 extends V1.Migration {
        @Override protected Vec vel(V1.Ship old) { return new Vec(old.vx(), old.vy()); }
      }
      """;

  @TempDir private Path folder;

  private Module check(Module module, String expression) {
    return module.source("class Check { static Object run() { return " + expression + "; } }");
  }

  /** A ship whose layout changes with each version, in a fleet that never changes itself. */
  private Module threeVersions() {
    Module module =
        new Module(folder)
            .source(VEC, "@HotState record Ship(int vx, int vy) {}")
            .source("@HotState record Fleet(List<Ship> ships) {}")
            .sealed()
            .source("@HotState record Ship(Vec vel) {}", FROM_1)
            .sealed()
            .source("@HotState record Ship(Vec vel, int hp) {}");
    module.source(
        """
        @Migrates(2) final class From2 extends V2.Migration {
          @Override protected int hp(V2.Ship old) { return old.vel().x() * 10; }
        }
        """);
    return module.sealed();
  }

  @Test
  void valuesGoFromVersionToVersionToNow() {
    Module module =
        threeVersions().source("@HotState record Ship(Vec vel, int hp, String name) {}");
    assertEquals(List.of("undecided-component Ship.name"), module.compile().problems());
    module.source(
        """
        @Migrates(3) final class From3 extends V3.Migration {
          @Override protected String name(V3.Ship old) { return "ship " + old.hp(); }
        }
        """);
    check(
        module,
        "new From3().migrate(new From2().migrate(new From1().migrate("
            + "new V1.Fleet(List.of(new V1.Ship(1, 2))))))");
    assertEquals(
        "Fleet[ships=[Ship[vel=Vec[x=1, y=2], hp=10, name=ship 10]]]",
        module.compile().run("Check"));
    assertEquals(
        "1=game.From1\n2=game.From2\n3=game.From3\n",
        module.output("META-INF/hearth/migrations.properties"));
  }

  @Test
  void aTypeThatOneOfThemNamesChangesLaterAndJavacPointsAtIt() {
    Module module = threeVersions().source("@HotState record Vec(int x, int y, int z) {}");
    Compiled compiled = module.compile();
    assertEquals("undecided-component Vec.z", compiled.problems().get(0));
    assertTrue(compiled.text().contains("From1"), compiled.text());
    module
        .source(
            """
            @Migrates(1) final class From1 extends V1.Migration {
              @Override protected V3.Vec vel(V1.Ship old) { return new V3.Vec(old.vx(), old.vy()); }
            }
            """)
        .source(
            """
            @Migrates(3) final class From3 extends V3.Migration {
              @Override protected int z(V3.Vec old) { return -1; }
            }
            """);
    check(
        module, "new From3().migrate(new From2().migrate(new From1().migrate(new V1.Ship(1, 2))))");
    assertEquals("Ship[vel=Vec[x=1, y=2, z=-1], hp=10]", module.compile().run("Check"));
  }

  @Test
  void whatDoesNotChangeIsTheCurrentClassInEveryVersion() {
    Module module = threeVersions();
    module.source("@HotState record Ship(Vec vel, int hp, int armour) {}");
    module.source(
        """
        @Migrates(3) final class From3 extends V3.Migration {
          @Override protected int armour(V3.Ship old) { return 0; }
        }
        """);
    module.compile().accepted();
    for (int n = 1; n <= 3; n++) {
      assertFalse(module.hasOutput("game/V" + n + "$Vec.class"));
      assertTrue(module.hasOutput("game/V" + n + "$Ship.class"));
    }
  }

  @Test
  void aTypeIsNamedByTheLastVersionThatHasItsLayout() {
    Module module =
        new Module(folder)
            .source(VEC, "@HotState record Ship(Vec pos) {}", "@HotState record Crew(int n) {}")
            .sealed()
            .source("@HotState record Crew(int n, int m) {}")
            .source(
                "@Migrates(1) final class From1 extends V1.Migration {"
                    + " @Override protected int m(V1.Crew old) { return 1; } }")
            .sealed()
            .source("@HotState record Vec(int x) {}")
            .source(
                "@Migrates(2) @Dropped(value = \"Vec.y\", reason = \"r\")"
                    + " final class From2 extends V2.Migration {}");
    check(module, "new From2().migrate(new V2.Ship(new V2.Vec(1, 2)))");
    assertEquals("Ship[pos=Vec[x=1]]", module.compile().run("Check"));
    assertFalse(module.hasOutput("game/V1$Vec.class"));
    assertFalse(module.hasOutput("game/V1$Ship.class"));
    assertTrue(module.hasOutput("game/V2$Vec.class"));
  }

  @Test
  void aRenameGoesAcross() {
    Module module =
        new Module(folder)
            .source("@HotState record Ship(int a) {}", "@HotState record Fleet(Ship[] all) {}")
            .sealed()
            .source("@HotState record Ship(int b) {}")
            .source(
                "@Migrates(1) @Renamed(from = \"Ship.a\", to = \"b\")"
                    + " final class From1 extends V1.Migration {}")
            .sealed()
            .delete("Ship")
            .source("@HotState record Boat(int c) {}", "@HotState record Fleet(Boat[] all) {}")
            .source(
                "@Migrates(2) @Renamed(from = \"Ship\", to = \"Boat\")"
                    + " @Renamed(from = \"Ship.b\", to = \"c\")"
                    + " final class From2 extends V2.Migration {}");
    check(
        module,
        "new From2().migrate(new From1().migrate("
            + "new V1.Fleet(new V1.Ship[] {new V1.Ship(7)}))).all()[0]");
    assertEquals("Boat[c=7]", module.compile().run("Check"));
  }

  @Test
  void aHandleThatAProgramGainedInBetweenTakesTodaysInitialiser() {
    Module module =
        new Module(folder)
            .arena("Hot<Integer> a = Hot.of(1)")
            .sealed()
            .arena("Hot<Integer> a = Hot.of(1)", "Hot<Integer> b = Hot.of(2)")
            .sealed();
    module.source(
        """
        @HotState public final class Arena implements HotProgram {
          private final Hot<Integer> a = Hot.of(1);
          private final Hot<Integer> b = Hot.of(20);
          private final Hot<Integer> c = Hot.of(3);
          public void start() {} public void step() {}
          public String toString() { return a.get() + " " + b.get() + " " + c.get(); }
        }
        """);
    check(module, "new V2.Migration().migrate(new V1.Migration().migrate(new V1.Arena(9)))");
    assertEquals("9 20 3", module.compile().run("Check"));
  }

  @Test
  void anEntityIsAViewInEveryVersion() {
    Module module =
        new Module(folder)
            .source("@HotState final class Enemy { private final Hot<Integer> hp = Hot.of(1); }")
            .arena("Hot<List<Enemy>> all = Hot.of(List.of())")
            .sealed()
            .arena("Hot<List<Enemy>> all = Hot.of(List.of())", "Hot<Integer> n = Hot.of(1)");
    module.source(
        """
        @HotState final class Enemy {
          private final Hot<Integer> hp = Hot.of(1);
          public String toString() { return "enemy " + hp.get(); }
        }
        """);
    check(module, "new V1.Migration().migrate(new V1.Enemy(5))");
    assertEquals("enemy 5", module.compile().run("Check"));
  }

  @Test
  void theWayBackIsAVersionAsAnyOther() {
    Module module =
        new Module(folder)
            .source("@HotState record Ship(int a) {}")
            .sealed()
            .source("@HotState record Ship(int a, int b) {}")
            .source(
                "@Migrates(1) final class From1 extends V1.Migration {"
                    + " @Override protected int b(V1.Ship old) { return old.a() + 1; } }")
            .sealed()
            .source("@HotState record Ship(int a) {}");
    assertEquals(List.of("lost-component Ship.b"), module.compile().problems());
    module.source(
        "@Migrates(2) @Dropped(value = \"Ship.b\", reason = \"r\")"
            + " final class From2 extends V2.Migration {}");
    check(module, "new From2().migrate(new From1().migrate(new V1.Ship(5)))");
    assertEquals("Ship[a=5]", module.compile().run("Check"));
    module.seal();
    module.compile().accepted();
    assertEquals(
        "1=game.From1\n2=game.From2\n", module.output("META-INF/hearth/migrations.properties"));
  }

  @Test
  void theOldestVersionsCanBeDeleted() {
    Module module = threeVersions();
    Path oldest = module.history().resolve("1.json");
    assertTrue(oldest.toFile().delete());
    assertEquals("needless-decision From1", module.compile().problems().get(0));
    module.delete("From1");
    module.compile().accepted();
    assertEquals("2=game.From2\n", module.output("META-INF/hearth/migrations.properties"));
    assertEquals(List.of(2, 3), kept(module));
  }

  @Test
  void whatWasDeletedIsForgottenByTheClassOutput() {
    Module module = threeVersions();
    assertEquals(List.of(1, 2), kept(module));
    assertTrue(module.history().resolve("1.json").toFile().delete());
    module.delete("From1").compileInPlace().accepted();
    assertEquals(List.of(2, 3), kept(module));
  }

  /** An enemy that changes with no version, beside a ship that changes with each. */
  private Module enemy(String handles, String from1, String... more) {
    Module module =
        new Module(folder)
            .source("@HotState record Ship(int a) {}")
            .source("@HotState public final class Enemy { " + handles + " private Enemy() {} }")
            .arena(
                "Hot<Ship> ship = Hot.of(new Ship(0))",
                "Hot<List<Enemy>> enemies = Hot.of(List.of())")
            .sealed()
            .source("@HotState record Ship(int b) {}")
            .source(from1)
            .source(more)
            .sealed()
            .source("@HotState record Ship(int c) {}");
    module.source(
        "@Migrates(2) final class From2 extends V2.Migration {"
            + " @Override protected int c(V2.Ship old) { return old.b(); } }");
    return module;
  }

  private static final String HP = "final Hot<Integer> hp = Hot.of(1), max = Hot.of(9);";
  private static final String SHIP_1 =
      " @Override protected int b(V1.Ship old) { return old.a(); } ";

  @Test
  void whatAMigrationClassMakesOfAnEntityOutlastsLaterSeals() {
    Module module =
        enemy(
            HP,
            "@Migrates(1) @Dropped(value = \"Enemy.hp\", reason = \"doubled\")"
                + " final class From1 extends Base { "
                + SHIP_1
                + "}",
            "abstract class Base extends V1.Migration {"
                + " protected int hp(V1.Enemy old) { return 2 * old.hp(); } }");
    check(
        module,
        "new From2().migrate(new From1().migrate(new V1.Enemy(21, 50))).hp.get() + \" \""
            + " + new V2.Enemy(3, 4).getClass()");
    assertEquals("42 class game.V2$Enemy", module.compile().run("Check"));
    assertTrue(module.hasOutput("game/V1$Enemy.class"));
    assertTrue(
        module.output("META-INF/hearth/migrations.properties").contains("1.touched=game."),
        module.output("META-INF/hearth/migrations.properties"));
    String before = module.output("META-INF/hearth/migrations.properties");
    assertEquals("42 class game.V2$Enemy", module.compileOnly("Arena").run("Check"));
    assertEquals(before, module.output("META-INF/hearth/migrations.properties"));
  }

  @Test
  void whatStaysInTheNextVersionIsAskedForAsBeforeThatWasSealed() {
    String from1 =
        "@Migrates(1) final class From1 extends V1.Migration {"
            + " @Override protected Optional<%1$sSlot> spare(V1.Ship old) {"
            + " return Optional.of(migrate(old.slot())); }"
            + " @Override protected List<%1$sEnemy> all(V1.Ship old) {"
            + " return List.of(migrate(old.slot().enemy())); } }";
    Module module =
        new Module(folder)
            .source("@HotState final class Enemy { private final Hot<Integer> hp = Hot.of(1); }")
            .source("@HotState record Slot(Enemy enemy) {}", "@HotState record Ship(Slot slot) {}")
            .arena("Hot<List<Ship>> ships = Hot.of(List.of())")
            .sealed()
            .source(
                "@HotState record Ship(Slot slot, Optional<Slot> spare, List<Enemy> all) {}",
                from1.formatted(""))
            .sealed()
            .source("@HotState record Ship(Slot slot, Optional<Slot> spare) {}")
            .source(
                "@Migrates(2) @Dropped(value = \"Ship.all\", reason = \"r\")"
                    + " final class From2 extends V2.Migration {}",
                from1.formatted("V2."));
    check(module, "new From1().migrate(new V1.Ship(new V2.Slot(new V2.Enemy(3)))).all().size()");
    assertEquals("1", module.compile().run("Check"));
  }

  @Test
  void handlesThatAreSwappedInAnOldVersionAreSwappedStill() {
    Module module =
        enemy(
            HP,
            "@Migrates(1) @Renamed(from = \"Enemy.hp\", to = \"max\")"
                + " @Renamed(from = \"Enemy.max\", to = \"hp\")"
                + " final class From1 extends V1.Migration {"
                + SHIP_1
                + "}");
    check(module, "new From2().migrate(new From1().migrate(new V1.Enemy(21, 50))).hp.get() + \"\"");
    assertEquals("50", module.compile().run("Check"));
  }

  @Test
  void anEntityThatStaysIsNotMadeAnew() {
    Module module =
        enemy(HP, "@Migrates(1) final class From1 extends V1.Migration {" + SHIP_1 + "}");
    check(
        module,
        "new From1().migrate(new V1.Arena(new V1.Ship(1), List.of(new V1.Enemy(21, 50))))"
            + ".enemies().get(0).getClass()");
    assertEquals("class game.V2$Enemy", module.compile().run("Check"));
    assertFalse(module.hasOutput("game/V1$Enemy.class"));
  }

  /** The versions that the class output knows. */
  private static List<Integer> kept(Module module) {
    return PackedHistory.read(module.output(PackedHistory.RESOURCE)).stream()
        .map(SealedVersion::version)
        .toList();
  }
}
