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

/** E54 to E58: the variants of a sealed family. */
final class SealedTest {
  @TempDir private Path folder;
  private Module module;

  @BeforeEach
  void sealOne() {
    module =
        new Module(folder)
            .source("@HotState sealed interface Shape permits Circle, Square {}")
            .source("@HotState record Circle(int r) implements Shape {}")
            .source("@HotState record Square(int side) implements Shape {}")
            .source("@HotState record Scene(List<Shape> shapes) {}")
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
  void anAddedVariantIsCarriedWithANote() {
    module
        .source("@HotState sealed interface Shape permits Circle, Square, Dot {}")
        .source("@HotState record Dot() implements Shape {}");
    Compiled compiled = module.compile();
    assertEquals(List.of(), compiled.problems());
    assertEquals(
        List.of("[hot] Dot is a new variant of Shape since state version 1"), compiled.notes());
    check("new V1.Migration().migrate(new V1.Scene(List.of(new V1.Circle(1), new V1.Square(2))))");
    assertEquals("Scene[shapes=[Circle[r=1], Square[side=2]]]", module.compile().run("Check"));
  }

  @Test
  void aRemovedVariantIsUndecided() {
    module.source("@HotState\nsealed interface Shape permits Circle {}").delete("Square");
    Compiled compiled = module.compile();
    assertEquals(List.of("undecided-variant Square"), compiled.problems());
    assertEquals(List.of("Shape.java:2 Square"), compiled.places());
    migration(
        "", "@Override protected Shape make(V1.Square old) { return new Circle(old.side()); }");
    check("new From1().migrate(new V1.Scene(List.of(new V1.Circle(1), new V1.Square(2))))");
    assertEquals("Scene[shapes=[Circle[r=1], Circle[r=2]]]", module.compile().run("Check"));
  }

  @Test
  void aVariantOfAnotherKindIsAnUndecidedType() {
    module.source(
        "@HotState\nfinal class Square implements Shape {\n"
            + "final Hot<Integer> side = Hot.of(0); Square() {}\n"
            + "Square(int side) { this.side.set(side); }\n"
            + "public String toString() { return \"Square \" + side.get(); } }");
    Compiled compiled = module.compile();
    assertEquals(List.of("undecided-type Square"), compiled.problems());
    assertTrue(
        compiled
            .text()
            .contains(
                "Square of state version 1 is now of kind entity, and values of it have to become"
                    + " Shape"),
        compiled.text());
    migration(
        "", "@Override protected Square make(V1.Square old) { return new Square(old.side()); }");
    check("new From1().migrate(new V1.Scene(List.of(new V1.Circle(1), new V1.Square(2))))");
    assertEquals("Scene[shapes=[Circle[r=1], Square 2]]", module.compile().run("Check"));
  }

  @Test
  void aRenamedVariantIsSuggestedAndDeclared() {
    module
        .source("@HotState sealed interface Shape permits Circle, Quad {}")
        .source("@HotState record Quad(int side) implements Shape {}")
        .delete("Square");
    Compiled compiled = module.compile();
    assertEquals(List.of("undecided-variant Square"), compiled.problems());
    assertTrue(
        compiled.text().contains("@Renamed(from = \"Square\", to = \"Quad\")"), compiled.text());
    migration("@Renamed(from = \"Square\", to = \"Quad\")", "");
    check("new From1().migrate(new V1.Scene(List.of(new V1.Square(2))))");
    assertEquals("Scene[shapes=[Quad[side=2]]]", module.compile().run("Check"));
  }

  @Test
  void aRegroupedHierarchyIsCarried() {
    module
        .source("@HotState sealed interface Shape permits Round, Square {}")
        .source("@HotState sealed interface Round extends Shape permits Circle {}")
        .source("@HotState record Circle(int r) implements Round {}");
    Compiled compiled = module.compile();
    assertEquals(List.of(), compiled.problems());
    check("new V1.Migration().migrate(new V1.Scene(List.of(new V1.Circle(1), new V1.Square(2))))");
    assertEquals("Scene[shapes=[Circle[r=1], Square[side=2]]]", module.compile().run("Check"));
  }

  @Test
  void aFamilyThatGoesOnInAnotherWithAllItsLeavesIsCarried() {
    module
        .source("@HotState sealed interface Figure permits Circle, Square {}")
        .source("@HotState record Circle(int r) implements Figure {}")
        .source("@HotState record Square(int side) implements Figure {}")
        .source("@HotState record Scene(List<Figure> shapes) {}")
        .delete("Shape");
    assertEquals(List.of(), module.compile().problems());
  }

  @Test
  void aVariantThatLeavesItsFamilyAndStaysIsUndecided() {
    module
        .source("@HotState sealed interface Shape permits Circle {}")
        .source("@HotState record Square(int side) {}");
    Compiled compiled = module.compile();
    assertEquals(List.of("undecided-variant Square"), compiled.problems());
    assertTrue(compiled.text().contains("Shape make(V1.Square old)"), compiled.text());
    migration(
        "", "@Override protected Shape make(V1.Square old) { return new Circle(old.side()); }");
    assertEquals(List.of(), module.compile().problems());
  }

  @Test
  void aVariantThatLeavesTwoFamiliesIsDecidedByTheirOldNames() {
    module =
        new Module(folder.resolve("two"))
            .source("@HotState sealed interface Shape permits Circle, Square {}")
            .source("@HotState record Circle(int r) implements Shape {}")
            .source("@HotState sealed interface Solid permits Ball, Square {}")
            .source("@HotState record Ball() implements Solid {}")
            .source("@HotState record Square(int side, int makeSolid) implements Shape, Solid {}")
            .source("@HotState record Scene(List<Shape> shapes, Solid solid) {}")
            .sealed();
    module
        .source("@HotState sealed interface Form permits Circle {}")
        .source("@HotState sealed interface Solid permits Ball {}")
        .source("@HotState record Circle(int r) implements Form {}")
        .source("@HotState record Square(int side, int makeSolid) {}")
        .source("@HotState record Scene(List<Form> shapes, Solid solid) {}")
        .delete("Shape");
    migration("@Renamed(from = \"Shape\", to = \"Form\")", "");
    Compiled naive = module.compile();
    assertEquals(List.of("undecided-variant Square", "undecided-variant Square"), naive.problems());
    assertTrue(naive.text().contains("Form makeShape(V1.Square old)"), naive.text());
    assertTrue(naive.text().contains("Solid makeSolid_(V1.Square old)"), naive.text());
    migration(
        "@Renamed(from = \"Shape\", to = \"Form\")",
        "@Override protected Form makeShape(V1.Square old) { return new Circle(old.side() + old.makeSolid()); }"
            + "@Override protected Solid makeSolid_(V1.Square old) { return new Ball(); }");
    assertEquals(List.of(), module.compile().problems());
  }

  @Test
  void whatADecidedVariantHeldIsReadOrDropped() {
    module.source("@HotState sealed interface Shape permits Circle {}").delete("Square");
    migration("", "@Override protected Shape make(V1.Square old) { return new Circle(0); }");
    assertEquals(List.of("lost-component Square.side"), module.compile().problems());
  }

  @Test
  void aVariantThatGoesOnElsewhereIsDecidedWhereItFallsOut() {
    module =
        new Module(folder.resolve("other"))
            .source("@HotState sealed interface Shape permits Circle, Square {}")
            .source("@HotState record Circle(int r) implements Shape {}")
            .source("@HotState record Square(int side) implements Shape {}")
            .source("@HotState record Scene(List<Shape> shapes, List<Square> squares) {}")
            .sealed();
    module
        .source("@HotState sealed interface Shape permits Circle {}")
        .source("@HotState record Square(int side) {}");
    assertEquals(List.of("undecided-variant Square"), module.compile().problems());
    migration(
        "",
        "@Override protected Shape makeShape(V1.Square old) { return new Circle(old.side()); }");
    String squares = "List.of(new V1.Square(2))";
    check("new From1().migrate(new V1.Scene(List.of(new V1.Square(1)), " + squares + "))");
    assertEquals(
        "Scene[shapes=[Circle[r=1]], squares=[Square[side=2]]]", module.compile().run("Check"));
  }

  @Test
  void whatOneOfSeveralFamiliesDoesNotReadOfItsVariantIsLost() {
    module =
        new Module(folder.resolve("other"))
            .source("@HotState sealed interface Shape permits Circle, Square {}")
            .source("@HotState sealed interface Solid permits Ball, Square {}")
            .source("@HotState record Circle(int r) implements Shape {}")
            .source("@HotState record Ball(int r) implements Solid {}")
            .source("@HotState record Square(int side) implements Shape, Solid {}")
            .source("@HotState record Scene(List<Shape> shapes, List<Solid> solids) {}")
            .sealed();
    module
        .source("@HotState sealed interface Shape permits Circle {}")
        .source("@HotState sealed interface Solid permits Ball {}")
        .delete("Square");
    String methods =
        "@Override protected Shape makeShape(V1.Square old) { return new Circle(0); }"
            + "@Override protected Solid makeSolid(V1.Square old) { return new Ball(0); }";
    migration("", methods);
    assertEquals(List.of("lost-component Square.side"), module.compile().problems());
    migration("@Dropped(value = \"Square.side\", reason = \"all are round\")", methods);
    assertEquals(List.of(), module.compile().problems());
  }

  @Test
  void aVariantThatBecomesAFamilyInItsFamilyIsAnotherType() {
    module
        .source("@HotState sealed interface Shape permits Circle, Square {}")
        .source("@HotState sealed interface Square extends Shape permits Tile {}")
        .source("@HotState record Tile(int side) implements Square {}");
    assertEquals(List.of("undecided-type Square"), module.compile().problems());
    migration("", "@Override protected Shape make(V1.Square old) { return new Tile(old.side()); }");
    check("new From1().migrate(new V1.Scene(List.of(new V1.Circle(1), new V1.Square(2))))");
    assertEquals("Scene[shapes=[Circle[r=1], Tile[side=2]]]", module.compile().run("Check"));
  }

  @Test
  void whatTheVariantsOfADecidedFamilyHeldIsReadOrDropped() {
    module
        .source("@HotState record Shape(int size) {}")
        .delete("Circle", "Square")
        .source("@HotState record Scene(List<Shape> shapes) {}");
    assertEquals(List.of("undecided-type Shape"), module.compile().problems());
    String make =
        "@Override protected Shape make(V1.Shape old) {"
            + " return new Shape(old instanceof V1.Circle circle ? circle.r() : 0); }";
    migration("", make);
    assertEquals(List.of("lost-component Square.side"), module.compile().problems());
    migration("@Dropped(value = \"Square.side\", reason = \"r\")", make);
    check("new From1().migrate(new V1.Scene(List.of(new V1.Circle(1), new V1.Square(2))))");
    assertEquals("Scene[shapes=[Shape[size=1], Shape[size=0]]]", module.compile().run("Check"));
  }

  @Test
  void whatAVariantOfTwoFamiliesHeldIsReadOrDropped() {
    module
        .source("@HotState sealed interface Icon permits Square, Dot {}")
        .source("@HotState record Square(int side) implements Shape, Icon {}")
        .source("@HotState record Dot() implements Icon {}")
        .source("@HotState record Scene(List<Shape> shapes, List<Icon> icons) {}");
    migration("", "@Override protected List<Icon> icons(V1.Scene old) { return List.of(); }")
        .sealed();
    module
        .source("@HotState sealed interface Shape permits Circle {}")
        .source("@HotState sealed interface Icon permits Dot {}")
        .delete("Square");
    migration("", "@Override protected List<V2.Icon> icons(V1.Scene old) { return List.of(); }");
    module.source(
        "@Migrates(2) final class From2 extends V2.Migration {"
            + " @Override protected Shape makeShape(V2.Square old) {"
            + "   return new Circle(old.side()); }"
            + " @Override protected Icon makeIcon(V2.Square old) { return new Dot(); } }");
    assertEquals(List.of(), module.compile().problems());
    module.source(
        "@Migrates(2) final class From2 extends V2.Migration {"
            + " @Override protected Shape makeShape(V2.Square old) { return new Circle(0); }"
            + " @Override protected Icon makeIcon(V2.Square old) { return new Dot(); } }");
    assertEquals(List.of("lost-component Square.side"), module.compile().problems());
  }

  @Test
  void anOpenedHierarchyIsRefused() {
    module
        .source("@HotState sealed interface Shape permits Circle, Square, Any {}")
        .source("@HotState non-sealed interface Any extends Shape {}");
    Compiled compiled = module.compile();
    assertTrue(compiled.problems().contains("open-hierarchy Any"), compiled.text());
  }
}
