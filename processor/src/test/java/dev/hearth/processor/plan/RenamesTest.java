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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Renames that decide something, and those that cannot. */
final class RenamesTest {
  @TempDir private Path folder;
  private Module module;

  @BeforeEach
  void sealOne() {
    module =
        new Module(folder)
            .source("@HotState record Ship(int a, int b) {}")
            .source("@HotState enum Mode { UP, DOWN }")
            .source("package net; @HotState public record Client(int id) {}")
            .source("@HotState record Client(int seat) {}")
            .arena(
                "Hot<List<Ship>> ships = Hot.of(List.of())",
                "Hot<Mode> mode = Hot.of(Mode.UP)",
                "Hot<List<net.Client>> far = Hot.of(List.of())",
                "Hot<List<Client>> near = Hot.of(List.of())")
            .sealed()
            .source("@HotState record Ship(int x, int y) {}");
  }

  private Compiled renamed(String... fromTo) {
    StringBuilder annotations = new StringBuilder("@Migrates(1)\n");
    for (int i = 0; i < fromTo.length; i += 2) {
      annotations.append(
          "@Renamed(from = \"%s\", to = \"%s\")\n".formatted(fromTo[i], fromTo[i + 1]));
    }
    return module.source(annotations + "final class From1 extends V1.Migration {}").compile();
  }

  @Test
  void withOrWithoutThePackage() {
    assertEquals(List.of(), renamed("Ship.a", "x", "game.Ship.b", "y").problems());
  }

  @Test
  void whatIsNotInTheOldSchemaIsUnknown() {
    Compiled compiled = renamed("Ship.a", "x", "Ship.b", "y", "Ship.c", "y");
    assertEquals(List.of("unknown-name Ship.c"), compiled.problems());
    assertEquals(List.of("From1.java:5 Ship.c"), compiled.places());
    assertTrue(compiled.message("Ship.c").contains("is not in state version 1"), compiled.text());
  }

  @ParameterizedTest
  @CsvSource({"Boat, Ship", "Ship.a.b, x", "boat.Ship.a, x", "Mode.LEFT, UP"})
  void unknownNames(String from, String to) {
    List<String> problems = renamed("Ship.a", "x", "Ship.b", "y", from, to).problems();
    assertEquals(List.of("unknown-name " + from), problems);
  }

  @Test
  void whatIsNotThereNowIsUnknown() {
    Compiled compiled = renamed("Ship.a", "x", "Ship.b", "z");
    assertEquals(
        List.of("lost-component Ship.b", "undecided-component Ship.y", "unknown-name Ship.z"),
        compiled.problems());
  }

  @Test
  void aTypeOfTheSameNameInTwoPackagesNeedsItsPackage() {
    Compiled compiled = renamed("Ship.a", "x", "Ship.b", "y", "Client.id", "id");
    assertEquals(List.of("needless-decision Client.id"), compiled.problems());
    module.source("package net; @HotState public record Client(int key) {}");
    assertEquals(
        List.of(), renamed("Ship.a", "x", "Ship.b", "y", "net.Client.id", "key").problems());
  }

  @Test
  void whatIsNestedInARenamedTypeGoesWithItOrStaysWhereItIs() {
    module =
        new Module(folder.resolve("nested"))
            .source(
                "@HotState record Crate(Lid lid, Tag tag) { @HotState record Lid(int n) {}"
                    + " @HotState record Tag(int t) {} }")
            .sealed()
            .source("class Crate { @HotState record Lid(int n) {} }")
            .source(
                "@HotState record Box(Crate.Lid lid, Tag tag) { @HotState record Tag(int t) {} }")
            .source(
                "class Check { static Object run() { return new From1().migrate("
                    + "new V1.Crate(new Crate.Lid(1), new V1.Crate_Tag(2))).toString(); } }");
    Compiled compiled = renamed("Crate", "Box");
    assertEquals(List.of(), compiled.problems());
    assertEquals("Box[lid=Lid[n=1], tag=Tag[t=2]]", compiled.run("Check"));
  }

  @Test
  void aNestedTypeIsSaidToStayWhereBothOuterOnesHaveOneOfItsName() {
    String nested = "@HotState record Lid(int n) {}";
    module =
        new Module(folder.resolve("stays"))
            .source("@HotState record Crate(Lid lid) { " + nested + " }")
            .sealed()
            .source("@HotState record Crate(int fresh) { " + nested + " }")
            .source("@HotState record Box(Crate.Lid lid) { " + nested + " }")
            .source(
                "class Check { static Object run() { return new From1().migrate("
                    + "new V1.Crate(new Crate.Lid(1))).toString(); } }");
    Compiled compiled = renamed("Crate", "Box", "Crate.Lid", "game.Crate.Lid");
    assertEquals(List.of(), compiled.problems());
    assertEquals("Box[lid=Lid[n=1]]", compiled.run("Check"));
  }

  /** A method that takes a type of the version says that it is about that. */
  @Test
  void aComponentIsMadeAnewInATypeThatLooksTheSame() {
    module =
        new Module(folder.resolve("alike"))
            .source("@HotState record Ship(int a, int b) {}")
            .source("@HotState record Port(Ship ship) {}")
            .sealed()
            .source("@HotState record Port(Ship ship, int more) {}")
            .source(
                "@Migrates(1) @Dropped(value = \"Ship.b\", reason = \"r\")"
                    + " final class From1 extends V1.Migration {"
                    + " @Override protected int b(V1.Ship old) { return old.a() * 10; }"
                    + " @Override protected int more(V1.Port old) { return 7; } }")
            .source(
                "class Check { static Object run() { return new From1().migrate("
                    + "new V1.Port(new V1.Ship(1, 2))).toString(); } }");
    Compiled compiled = module.compile();
    assertEquals(List.of(), compiled.problems());
    assertEquals("Port[ship=Ship[a=1, b=10], more=7]", compiled.run("Check"));
  }

  @Test
  void twoSourcesOfOneTargetContradict() {
    assertEquals(
        List.of("conflicting-rename Ship.x", "lost-component Ship.b", "undecided-component Ship.y"),
        renamed("Ship.a", "x", "Ship.b", "x").problems());
  }

  @Test
  void twoTargetsOfOneSourceContradict() {
    assertEquals(
        List.of("conflicting-rename Ship.a", "lost-component Ship.b", "undecided-component Ship.y"),
        renamed("Ship.a", "x", "Ship.a", "y").problems());
  }

  @Test
  void twoTypesCannotBecomeOne() {
    module
        .delete("Ship", "Client")
        .source("@HotState record Boat(int a, int b, int seat) {}")
        .arena(
            "Hot<List<Boat>> ships = Hot.of(List.of())",
            "Hot<Mode> mode = Hot.of(Mode.UP)",
            "Hot<List<net.Client>> far = Hot.of(List.of())",
            "Hot<List<Boat>> near = Hot.of(List.of())");
    Compiled compiled = renamed("Ship", "Boat", "Client", "Boat");
    assertTrue(compiled.problems().contains("unknown-name Client"), compiled.text());
    compiled = renamed("Ship", "Boat", "game.Client", "Boat");
    assertTrue(compiled.problems().contains("conflicting-rename Boat"), compiled.text());
  }

  @Test
  void aTypeThatLosesItsNameToAnotherOfItsLayoutIsDecided(@TempDir Path other) {
    Module names =
        new Module(other)
            .source("@HotState record A(int n) {}", "@HotState record B(int n) {}")
            .source("@HotState record C(int n) {}")
            .source("@HotState record All(A a, B b, C c) {}")
            .arena("Hot<List<All>> all = Hot.of(List.of())")
            .sealed()
            .delete("A");
    module = names.source("@HotState record All(B a, B b, C c) {}");
    assertEquals(List.of("undecided-type B"), renamed("A", "B").problems());
    module = names.source("@HotState record All(B a, C b, C c) {}");
    assertEquals(List.of("undecided-type C"), renamed("A", "B", "B", "C").problems());
    module = names.source("@HotState record C(long n) {}");
    assertEquals(List.of("undecided-type C"), renamed("A", "B", "B", "C").problems());
  }

  @Test
  void anEntityWhoseNameIsTakenStaysToBeDecidedOnceItsVersionIsSealed(@TempDir Path other) {
    module =
        new Module(other)
            .source("@HotState final class A { private final Hot<Integer> n = Hot.of(1); }")
            .source("@HotState final class B { private final Hot<Integer> n = Hot.of(1); }")
            .arena("Hot<List<A>> a = Hot.of(List.of())", "Hot<List<B>> b = Hot.of(List.of())")
            .sealed()
            .delete("A")
            .arena("Hot<List<B>> a = Hot.of(List.of())", "Hot<List<B>> b = Hot.of(List.of())");
    assertEquals(List.of("undecided-type B"), renamed("A", "B").problems());
    module
        .source(
            "@Migrates(1) @Renamed(from = \"A\", to = \"B\") @Dropped(value = \"B.n\", reason = \"r\")"
                + " final class From1 extends V1.Migration {"
                + " @Override protected B make(V1.B old) { return new B(); } }")
        .sealed()
        .source("@HotState record Added(int n) {}");
    assertEquals(List.of("undecided-type B"), renamed("A", "B").problems());
  }

  @Test
  void aRenameToTheSameNameIsNeedless() {
    assertEquals(
        List.of("needless-decision Mode.UP"),
        renamed("Ship.a", "x", "Ship.b", "y", "Mode.UP", "UP").problems());
    assertEquals(
        List.of("needless-decision Mode"),
        renamed("Ship.a", "x", "Ship.b", "y", "Mode", "Mode").problems());
  }

  @Test
  void theSameRenameTwiceIsNeedless() {
    assertEquals(
        List.of("needless-decision Ship.a"),
        renamed("Ship.a", "x", "Ship.b", "y", "game.Ship.a", "x").problems().stream()
            .map(p -> p.replace("game.", ""))
            .toList());
  }

  @Test
  void aRenamedComponentOfARenamedType() {
    module
        .delete("Ship")
        .source("@HotState record Boat(int x, int y) {}")
        .arena(
            "Hot<List<Boat>> ships = Hot.of(List.of())",
            "Hot<Mode> mode = Hot.of(Mode.UP)",
            "Hot<List<net.Client>> far = Hot.of(List.of())",
            "Hot<List<Client>> near = Hot.of(List.of())");
    assertEquals(List.of(), renamed("Ship.a", "x", "Ship", "Boat", "Ship.b", "y").problems());
  }

  @Test
  void aRenameOntoANameThatStaysLosesWhatHadIt() {
    module.source("@HotState record Ship(int b) {}");
    assertEquals(List.of("lost-component Ship.b"), renamed("Ship.a", "b").problems());
  }

  @Test
  void aTypeRenamedOntoAnotherThatIsStillHeldLeavesThatUndecided() {
    module
        .delete("Client")
        .source("@HotState record Ship(int seat) {}")
        .arena(
            "Hot<List<Ship>> ships = Hot.of(List.of())",
            "Hot<Mode> mode = Hot.of(Mode.UP)",
            "Hot<List<net.Client>> far = Hot.of(List.of())",
            "Hot<List<Ship>> near = Hot.of(List.of())");
    assertEquals(List.of("undecided-type Ship"), renamed("game.Client", "Ship").problems());
  }

  @Test
  void namesAreSwappedInATypeThatLooksTheSame() {
    module.source(
        "class Check { public static String run() {"
            + " return \"\" + new From1().migrate(V1.Mode.UP); } }");
    Compiled compiled = renamed("Ship.a", "x", "Ship.b", "y", "Mode.UP", "DOWN", "Mode.DOWN", "UP");
    assertEquals(List.of(), compiled.problems());
    assertEquals("DOWN", compiled.run("Check"));
  }

  private Module nested(String name) {
    return new Module(folder.resolve(name))
        .source("@HotState record Hull(Part part) { @HotState record Part(int n) {} }")
        .source("@HotState record Bit(int n, long m) {}")
        .arena("Hot<List<Hull>> hulls = Hot.of(List.of())", "Hot<Bit> bit = Hot.of(new Bit(0, 1))")
        .sealed()
        .source("@HotState record Hull(Bit part) { @HotState record Bit(int n) {} }");
  }

  @Test
  void aTypeThatTheNewNameCanBeTwiceNeedsItsPackage() {
    module = nested("ambiguous");
    Compiled compiled = renamed("Hull.Part", "Bit");
    assertTrue(compiled.problems().contains("unknown-name Bit"), compiled.text());
    assertTrue(
        compiled.message("Bit").contains("Bit can be several types of today"), compiled.text());
    assertTrue(compiled.message("Bit").contains("Write it with its package."), compiled.text());
    module = nested("clear");
    assertEquals(List.of(), renamed("Hull.Part", "game.Hull.Bit").problems());
  }

  @Test
  void aBareNewNameIsTheComponentsBeforeItIsTheTypes() {
    String source = "@HotState record Hull(%1$s %2$s) { @HotState record %1$s(int n) {} }";
    module =
        new Module(folder.resolve("both"))
            .source(source.formatted("part", "part"))
            .arena("Hot<List<Hull>> hulls = Hot.of(List.of())")
            .sealed()
            .source(source.formatted("bit", "bit"));
    assertEquals(List.of("undecided-type Hull.part"), renamed("Hull.part", "bit").problems());
    assertEquals(List.of(), renamed("Hull.part", "bit", "Hull.part", "Hull.bit").problems());
  }
}
