package dev.hearth.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.processor.Compiled;
import dev.hearth.processor.Module;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** E30 to E39: state types as a whole. */
final class TypesTest {
  @TempDir private Path folder;
  private Module module;

  @BeforeEach
  void sealOne() {
    module =
        new Module(folder)
            .source("@HotState public record Ship(int hp) {}")
            .source("@HotState public record Fleet(List<Ship> ships) {}")
            .sealed();
  }

  private Module migration(String annotations, String body) {
    return module.source(
        "@Migrates(1) " + annotations + " final class From1 extends V1.Migration {" + body + "}");
  }

  private Module check(String expression) {
    return module.source("class Check { static Object run() { return " + expression + "; } }");
  }

  @Test
  void aRenamedTypeIsOneProblem() {
    module
        .delete("Ship")
        .source("@HotState public record Starship(int hp) {}")
        .source("@HotState public record Fleet(List<Starship> ships) {}");
    Compiled compiled = module.compile();
    assertEquals(List.of("undecided-type Ship"), compiled.problems());
    assertTrue(
        compiled.text().contains("@Renamed(from = \"Ship\", to = \"Starship\")"), compiled.text());
    migration("@Renamed(from = \"Ship\", to = \"Starship\")", "");
    check("new From1().migrate(new V1.Fleet(List.of(new V1.Ship(1))))");
    assertEquals("Fleet[ships=[Starship[hp=1]]]", module.compile().run("Check"));
  }

  @Test
  void aTypeThatIsCalledLikeWhatIsGenerated() {
    Module named =
        new Module(folder.resolve("other"))
            .source("@HotState record V1(int hp) {}")
            .sealed()
            .source("@HotState record V1(int hp, int shield) {}");
    Compiled compiled = named.compile();
    assertEquals(List.of("undecided-component V1.shield"), compiled.problems());
    assertTrue(compiled.text().contains("final class From1 extends V1_.Migration {"));
    assertTrue(compiled.text().contains("int shield(V1_.V1 old)"), compiled.text());
    named.source(
        "@Migrates(1) final class From1 extends V1_.Migration {"
            + " @Override protected int shield(V1_.V1 old) { return 2 * old.hp(); } }");
    named.source(
        "class Check { static Object run() { return new From1().migrate(new V1_.V1(3)); } }");
    assertEquals("V1[hp=3, shield=6]", named.compile().run("Check"));
  }

  @Test
  void aTypeMovesToAnotherPackage() {
    module
        .delete("Ship")
        .source("package game.fleet; @HotState public record Ship(int hp) {}")
        .source("@HotState public record Fleet(List<game.fleet.Ship> ships) {}");
    Compiled compiled = module.compile();
    assertEquals(List.of("undecided-type Ship"), compiled.problems());
    assertTrue(
        compiled.text().contains("@Renamed(from = \"Ship\", to = \"game.fleet.Ship\")"),
        compiled.text());
    migration("@Renamed(from = \"Ship\", to = \"game.fleet.Ship\")", "");
    check("new From1().migrate(new V1.Fleet(List.of(new V1.Ship(1)))).ships().get(0).getClass()");
    assertEquals("class game.fleet.Ship", module.compile().run("Check"));
  }

  @Test
  void aTopLevelTypeBecomesANestedOne() {
    module
        .delete("Ship")
        .source(
            "@HotState public record Fleet(List<Fleet.Ship> ships) {"
                + " @HotState public record Ship(int hp) {} }");
    Compiled compiled = module.compile();
    assertEquals(List.of("undecided-type Ship"), compiled.problems());
    assertTrue(
        compiled.text().contains("@Renamed(from = \"Ship\", to = \"Fleet.Ship\")"),
        compiled.text());
    migration("@Renamed(from = \"Ship\", to = \"Fleet.Ship\")", "");
    check("new From1().migrate(new V1.Fleet(List.of(new V1.Ship(1))))");
    assertEquals("Fleet[ships=[Ship[hp=1]]]", module.compile().run("Check"));
  }

  @Test
  void nestedTypesGoWithTheTypeThatTheyAreNestedIn() {
    module.source(
        "@HotState public record Ship(Ship.Mode mode) {"
            + " @HotState public enum Mode { UP, DOWN } }");
    migration(
            "",
            "@Override protected Ship.Mode mode(V1.Ship old) {"
                + " return old.hp() > 0 ? Ship.Mode.UP : Ship.Mode.DOWN; }")
        .sealed()
        .delete("Ship")
        .source(
            "@HotState public record Boat(Boat.Mode mode) {"
                + " @HotState public enum Mode { UP, DOWN } }")
        .source("@HotState public record Fleet(List<Boat> ships) {}");
    migration(
        "",
        "@Override protected V2.Ship_Mode mode(V1.Ship old) {"
            + " return old.hp() > 0 ? V2.Ship_Mode.UP : V2.Ship_Mode.DOWN; }");
    module.source(
        "@Migrates(2) @Renamed(from = \"Ship\", to = \"Boat\")"
            + " final class From2 extends V2.Migration {}");
    check("new From2().migrate(new From1().migrate(new V1.Fleet(List.of(new V1.Ship(1)))))");
    assertEquals("Fleet[ships=[Boat[mode=UP]]]", module.compile().run("Check"));
  }

  @Test
  void aRemovedTypeIsLostWhereItWasUsed() {
    module.delete("Ship").source("@HotState public record Fleet() {}");
    assertEquals(List.of("lost-component Fleet.ships"), module.compile().problems());
    migration("@Dropped(value = \"Fleet.ships\", reason = \"r\")", "");
    assertEquals(List.of(), module.compile().problems());
  }

  @Test
  void aNameThatIsUsedForAnotherKindIsATypeToDecide() {
    module.source("@HotState public enum Ship { SMALL, LARGE }");
    Compiled compiled = module.compile();
    assertEquals(List.of("undecided-type Ship"), compiled.problems());
    assertEquals(List.of("Ship.java:1 Ship"), compiled.places());
    migration(
        "",
        "@Override protected Ship make(V1.Ship old) {"
            + " return old.hp() < 10 ? Ship.SMALL : Ship.LARGE; }");
    check("new From1().migrate(new V1.Fleet(List.of(new V1.Ship(1), new V1.Ship(10))))");
    assertEquals("Fleet[ships=[SMALL, LARGE]]", module.compile().run("Check"));
  }

  @Test
  void whatADecidedTypeHeldIsReadOrDropped() {
    module.source("@HotState public enum Ship { SMALL, LARGE }");
    migration("", "@Override protected Ship make(V1.Ship old) { return Ship.SMALL; }");
    assertEquals(List.of("lost-component Ship.hp"), module.compile().problems());
    migration(
        "@Dropped(value = \"Ship.hp\", reason = \"all are small\")",
        "@Override protected Ship make(V1.Ship old) { return Ship.SMALL; }");
    assertEquals(List.of(), module.compile().problems());
  }

  @Test
  void aNestedTypeThatChangedIsCarriedWhereItIsUsed() {
    module.source("@HotState public record Ship(int hp, int armour) {}");
    Compiled compiled = module.compile();
    assertEquals(List.of("undecided-component Ship.armour"), compiled.problems());
    migration("", "@Override protected int armour(V1.Ship old) { return 5; }");
    check("new From1().migrate(new V1.Fleet(List.of(new V1.Ship(1))))");
    assertEquals("Fleet[ships=[Ship[hp=1, armour=5]]]", module.compile().run("Check"));
  }

  @Test
  void anAddedTypeIsCarried() {
    module.source("@HotState public record Crew(int n) {}");
    Compiled compiled = module.compile();
    assertEquals(List.of(), compiled.problems());
    assertEquals(List.of(), compiled.notes());
  }

  @Test
  void methodsAreNoState() {
    module.source("@HotState public record Ship(int hp) { int half() { return hp / 2; } }");
    Compiled compiled = module.compile();
    assertEquals(List.of(), compiled.problems());
    assertTrue(module.hasOutput("META-INF/hearth/schema.json"));
    assertEquals(false, module.hasOutput("game/V1.class"));
  }

  @Test
  void typesSwapTheirNames() {
    module
        .source("@HotState public record Boat(String name) {}")
        .source("@HotState public record Fleet(List<Ship> ships, List<Boat> boats) {}");
    migration("", "@Override protected List<Boat> boats(V1.Fleet old) { return List.of(); }");
    module
        .sealed()
        .source("@HotState public record Ship(String name) {}")
        .source("@HotState public record Boat(int hp) {}")
        .source("@HotState public record Fleet(List<Boat> ships, List<Ship> boats) {}");
    migration("", "@Override protected List<V2.Boat> boats(V1.Fleet old) { return List.of(); }");
    module.source(
        "@Migrates(2) @Renamed(from = \"Ship\", to = \"Boat\")"
            + " @Renamed(from = \"Boat\", to = \"Ship\")"
            + " final class From2 extends V2.Migration {}");
    check(
        "new From2().migrate(new V2.Fleet(List.of(new V2.Ship(1)), List.of(new V2.Boat(\"b\"))))");
    assertEquals("Fleet[ships=[Boat[hp=1]], boats=[Ship[name=b]]]", module.compile().run("Check"));
  }
}
