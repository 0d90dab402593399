package dev.hearth.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dev run's compile, against a draft that is running and was reached by declared renames. */
final class RunningDraftTest {
  private static final String TO_VELOCITY = "@Renamed(from = \"Ship.speed\", to = \"velocity\")";

  private static final String SHIPS = "Hot<List<Ship>> ships = Hot.of(List.of())";

  @TempDir private Path folder;
  private Module module;

  @BeforeEach
  void begin() {
    module = new Module(folder).arena(SHIPS);
  }

  /** Seals {@code ship}, and compiles a draft. */
  private void runs(String sealed, String draft, String annotations, String holes) {
    module.source(ship(sealed)).sealed().source(ship(draft));
    decide(annotations, holes);
    run();
  }

  private void run() {
    module.compile().accepted();
    Module.write(folder.resolve("running.json"), module.output("META-INF/hearth/schema.json"));
  }

  private static String ship(String components) {
    return "@HotState record Ship(" + components + ") {}";
  }

  private void decide(String annotations, String holes) {
    module.source(
        "@Migrates(1) " + annotations + " final class From1 extends V1.Migration {" + holes + "}");
  }

  private Compiled saved() {
    return module.compile("-Ahot.running=" + folder.resolve("running.json"));
  }

  private void assertTaken(String from, String to) {
    Compiled saved = saved();
    assertEquals(List.of("conflicting-rename " + from), saved.problems());
    String message =
        "%s of the running draft is renamed to %s, and that is what something else is already";
    assertTrue(saved.text().contains(message.formatted(from, to)), saved.text());
  }

  private static String hole(String body) {
    return "@Override protected int shield(V1.Ship old) { return " + body + "; }";
  }

  /** What becomes of a ship of the draft. */
  private Object migrated(String ship) {
    module.source(
        "class Check { static Object run() { return new VRunning.Migration().migrate(new VRunning."
            + ship
            + "); } }");
    return saved().run("Check");
  }

  @Test
  void aHoleReadsUnderItsOldNameWhatTheDraftHasUnderTheNew() {
    runs("int speed", "int velocity", TO_VELOCITY, "");
    module.source(ship("int velocity, int shield"));
    decide(TO_VELOCITY, hole("old.speed() * 2"));
    assertEquals("Ship[velocity=4, shield=8]", migrated("Ship(4)"));
  }

  @Test
  void alsoWhenTheDraftIsRenamedAgain() {
    runs("int speed", "int velocity", TO_VELOCITY, "");
    module.source(ship("int vel, int shield"));
    decide(
        "@Renamed(from = \"Ship.speed\", to = \"vel\")"
            + " @Renamed(from = \"Ship.velocity\", to = \"vel\")",
        hole("old.speed() + 1"));
    assertEquals("Ship[vel=4, shield=5]", migrated("Ship(4)"));
  }

  @Test
  void alsoWhenAllOfTheOldValueIsPassedOn() {
    runs("int speed, int hp", "int velocity, int hp", TO_VELOCITY, "");
    module.source(ship("int velocity, int hp, int shield"));
    decide(TO_VELOCITY, hole("sum(old)") + "int sum(V1.Ship s) { return s.speed() + s.hp(); }");
    assertEquals("Ship[velocity=4, hp=3, shield=7]", migrated("Ship(4, 3)"));
  }

  @Test
  void aNameThatIsAnotherComponentsInTheDraftIsNotReadForIt() {
    String renamed = "@Renamed(from = \"Ship.a\", to = \"b\")";
    runs("int a, int b", "int b", renamed + "@Dropped(value = \"Ship.b\", reason = \"r\")", "");
    module.source(ship("int b, int shield"));
    decide(renamed, hole("old.b()"));
    Compiled saved = saved();
    assertEquals(List.of("undecided-component Ship.shield"), saved.problems());
    assertTrue(
        saved
            .message("Ship.shield")
            .contains(
                "From1 reads b for it, which the running draft does not have as state version 1 had"
                    + " it. Seal the running draft as version 2 (key s in the dev run's console),"
                    + " and decide the change in From2."),
        saved.text());
  }

  @Test
  void aRenamedComponentOfAnotherTypeIsRefused() {
    runs("int speed", "long velocity", TO_VELOCITY, "");
    module.source(ship("long velocity, int shield"));
    decide(TO_VELOCITY, hole("old.speed()"));
    assertEquals(List.of("undecided-component Ship.shield"), saved().problems());
  }

  @Test
  void theWholeOldStateIsNotThere() {
    runs("int speed", "int velocity", TO_VELOCITY, "");
    module.source(ship("int velocity, int shield"));
    decide(TO_VELOCITY, hole("program().ships().size()"));
    Compiled saved = saved();
    assertTrue(
        saved.message("Ship.shield").contains("From1 asks for program() for it, which"),
        saved.text());
  }

  @Test
  void whatHoldsARenamedComponentDeeperIsRefused() {
    runs("int speed", "int velocity", TO_VELOCITY, "");
    module.arena("Hot<List<Ship>> ships = Hot.of(List.of())", "Hot<Integer> fastest = Hot.of(0)");
    decide(
        TO_VELOCITY,
        "@Override protected int fastest(V1.Arena old) { return old.ships().get(0).speed(); }");
    Compiled saved = saved();
    assertTrue(saved.message("Arena.fastest").contains("From1 reads ships for it"), saved.text());
  }

  @Test
  void aRenameThatIsTakenBackKeepsTheValue() {
    runs("int speed, int hp", "int velocity, int hp", TO_VELOCITY, "");
    module.delete("From1").source(ship("int speed, int hp"));
    assertEquals("Ship[speed=4, hp=3]", migrated("Ship(4, 3)"));
  }

  @Test
  void alsoWhenSomethingElseIsChanged() {
    runs("int speed", "int velocity", TO_VELOCITY, "");
    module.source(ship("int speed, int velocity, int shield"));
    decide(
        "",
        hole("old.speed() + 1")
            + "@Override protected int velocity(V1.Ship old) { return old.speed() * 10; }");
    assertEquals("Ship[speed=4, velocity=40, shield=5]", migrated("Ship(4)"));
  }

  @Test
  void alsoOfATypeAndItsConstant() {
    String mode = "@HotState enum Mode { SLOW, FAST }";
    module.source(mode, ship("Mode mode")).sealed().delete("Mode");
    module.source("@HotState enum Kind { SLOW, QUICK }", ship("Kind mode"));
    decide(
        "@Renamed(from = \"Mode\", to = \"Kind\") @Renamed(from = \"Mode.FAST\", to = \"QUICK\")",
        "");
    run();
    module.delete("Kind", "From1").source(mode, ship("Mode mode"));
    assertEquals("Ship[mode=FAST]", migrated("Ship(VRunning.Kind.QUICK)"));
  }

  @Test
  void aSwapThatIsTakenBackIsSwappedAgain() {
    runs(
        "int a, int b",
        "int b, int a",
        "@Renamed(from = \"Ship.a\", to = \"b\") @Renamed(from = \"Ship.b\", to = \"a\")",
        "");
    module.delete("From1").source(ship("int a, int b"));
    assertEquals("Ship[a=2, b=1]", migrated("Ship(2, 1)"));
  }

  @Test
  void whatWasFreedAndTakenInTheDraftGoesOnByWhatItWas() {
    String toX = "@Renamed(from = \"Ship.a\", to = \"x\")";
    String fresh = "@Override protected int a(V1.Ship old) { return 50; }";
    runs("int a", "int x, int a", toX, fresh);
    module.source(ship("int y, int a"));
    decide(toX.replace("\"x\"", "\"y\""), fresh);
    assertEquals("Ship[y=1, a=50]", migrated("Ship(1, 50)"));
  }

  @Test
  void whatOnlyTheDraftHasIsNotRenamedOntoWhatGoesOn() {
    runs("int a", "int a, int k", "", "@Override protected int k(V1.Ship old) { return 5; }");
    module.source(ship("int a, long j"));
    decide(
        "@Renamed(from = \"Ship.k\", to = \"a\")",
        "@Override protected long j(V1.Ship old) { return 5; }");
    assertTaken("Ship.k", "a");
  }

  /** Code of the program had its hand in it: what was sealed is not to be had from the draft. */
  @Test
  void whatAMakeMayHaveWrittenInTheDraftIsNotWhatWasSealed() {
    String cow = "@HotState final class Cow { final Hot<Integer> a = Hot.of(1); %s }";
    String more = "final Hot<Integer> b = Hot.of(1);";
    String make =
        "@Override protected Cow make(V1.Cow old) {"
            + " Cow cow = super.make(old); cow.a.update(a -> a + 1); return cow; }"
            + " @Override protected int b(V1.Cow old) { return 2; }";
    module.source(cow.formatted("")).arena("Hot<List<Cow>> cows = Hot.of(List.of())").sealed();
    module.source(cow.formatted(more));
    decide("", make);
    run();
    module.source(cow.formatted(more + " final Hot<Integer> c = Hot.of(1);"));
    decide("", make + " @Override protected int c(V1.Cow old) { return old.a(); }");
    Compiled saved = saved();
    assertEquals(List.of("undecided-component Cow.c"), saved.problems());
    assertTrue(
        saved
            .text()
            .contains("reads a for it, which the running draft does not have as state version 1"),
        saved.text());
    decide("", make + " @Override protected int c(V1.Cow old) { return 7; }");
    assertEquals(List.of(), saved().problems());
  }

  /** It is made by a method today, and what the draft has of its name was made by one as well. */
  @Test
  void whatMayBeEitherOfTwoInTheDraftIsRefused() {
    String fresh = "@Override protected int a(V1.Ship old) { return 50; }";
    runs("int a", "int x, int a", "@Renamed(from = \"Ship.a\", to = \"x\")", fresh);
    module.source(ship("int a, int w"));
    decide(
        "@Dropped(value = \"Ship.a\", reason = \"r\")",
        fresh + "@Override protected int w(V1.Ship old) { return 1; }");
    assertTaken("Ship.x", "a");
  }

  /** Without a method, what was there before is there again. */
  @Test
  void whatGoesBackToItsNameTakesThePlaceOfWhatTheDraftHasThere() {
    String fresh = "@Override protected int a(V1.Ship old) { return 50; }";
    runs("int a", "int x, int a", "@Renamed(from = \"Ship.a\", to = \"x\")", fresh);
    module.source(ship("int a, int w"));
    decide("", "@Override protected int w(V1.Ship old) { return 1; }");
    assertEquals("Ship[a=7, w=1]", migrated("Ship(7, 50)"));
  }

  /** The layout is the same, and state of it passes as it is. */
  @Test
  void renamesThatAreDeclaredTheOtherWayRoundAreRefused() {
    String to = "@Renamed(from = \"Ship.a\", to = \"%s\") @Renamed(from = \"Ship.b\", to = \"%s\")";
    runs("int a, int b", "int c, int d", to.formatted("c", "d"), "");
    assertEquals(List.of(), saved().problems());
    decide(to.formatted("d", "c"), "");
    Compiled saved = saved();
    assertEquals(
        List.of("conflicting-rename Ship.c", "conflicting-rename Ship.d"), saved.problems());
    assertTrue(
        saved
            .text()
            .contains(
                "Ship.c of the running draft is d by what is declared now, but the draft looks the"
                    + " same, so its state would pass as it is"),
        saved.text());
    assertTrue(
        saved
            .text()
            .contains(
                "Declare what led to the draft again, or save this together with a change of"
                    + " layout: components in their new order are one."),
        saved.text());
    module.source(ship("int d, int c"));
    assertEquals(List.of(), saved().problems());
  }

  /** What the draft has is not what version 1 had, though it looks the same. */
  @Test
  void whatWasMadeAnewOnTheWayToTheDraftIsNotTakenForWhatWasSealed() {
    String vec = "@HotState record Vec(int x) {}";
    module.source(ship("Vec at, int hp"), vec).sealed();
    module.source("@HotState record Vec(long x) {}");
    decide("", "@Override protected int hp(V1.Ship old) { return 10 * old.hp(); }");
    run();
    module.source(ship("Vec at, int hp, int all"));
    decide(
        "",
        "@Override protected int hp(V1.Ship old) { return 10 * old.hp(); }"
            + " @Override protected int all(V1.Ship old) { return old.hp(); }");
    assertEquals(List.of("undecided-component Ship.all"), saved().problems());
  }

  @Test
  void aDecisionThatIsThoughtOverLeavesStateOfTheSameLayoutAsItIs() {
    runs("int a", "int c", "@Renamed(from = \"Ship.a\", to = \"c\")", "");
    decide(
        "@Dropped(value = \"Ship.a\", reason = \"unused\")",
        "@Override protected int c(V1.Ship old) { return 7; }");
    assertEquals(List.of(), saved().problems());
  }

  /** Their layout does not tell the two apart, so the one would pass as the other. */
  @Test
  void aTypeIsNotRenamedOntoOneOfTheDraftOfTheSameLayout() {
    String boats = "Hot<List<Boat>> boats = Hot.of(List.of())";
    String ports = "Hot<List<Port>> ports = Hot.of(List.of())";
    module.source("@HotState record Boat(int n) {}").arena(boats).sealed();
    module.source("@HotState record Port(int n) {}").arena(boats, ports);
    run();
    module.delete("Boat").arena("Hot<List<Port>> boats = Hot.of(List.of())", ports);
    decide("@Renamed(from = \"Boat\", to = \"Port\")", "");
    Compiled saved = saved();
    assertEquals(List.of("undecided-type Port"), saved.problems());
  }

  @Test
  void whatEndsInTheDraftIsNotTakenForWhatHasItsNameNow() {
    runs("int a", "int x", "@Renamed(from = \"Ship.a\", to = \"x\")", "");
    module.source(ship("int x, int k"));
    decide(
        "@Dropped(value = \"Ship.a\", reason = \"unused\")",
        "@Override protected int x(V1.Ship old) { return 7; }"
            + " @Override protected int k(V1.Ship old) { return 8; }");
    Compiled saved = saved();
    assertEquals(List.of("conflicting-rename Ship.x"), saved.problems());
    assertTrue(
        saved
            .text()
            .contains(
                "Ship.x of the running draft is no more, and something else has its name: nobody"
                    + " can tell what is to become of it"),
        saved.text());
  }

  @Test
  void aRenameOntoATypeOfTheDraftThatStaysIsNotCarriedOut() {
    module
        .source(ship("int a"))
        .sealed()
        .source("@HotState record Boat(int a) {}", "@HotState record Port(Boat a, Ship b) {}")
        .arena("Hot<List<Port>> ports = Hot.of(List.of())", SHIPS);
    run();
    module.delete("Boat").source("@HotState record Port(Ship a, Ship b) {}");
    decide("@Renamed(from = \"Boat\", to = \"Ship\")", "");
    assertEquals(List.of("conflicting-rename Boat", "undecided-type Boat"), saved().problems());
  }

  /** {@code From1} is about version 1; the draft, of version 2, has the name for something else. */
  @Test
  void aRenameToTheVersionThatIsTakenBackToIsNotTheDrafts() {
    String renamed = "@Renamed(from = \"Ship.a\", to = \"b\")";
    module.source(ship("int a")).sealed().source(ship("int b"));
    decide(renamed, "");
    module.sealed().source(ship("int a"));
    module.source(
        "@Migrates(2) @Dropped(value = \"Ship.b\", reason = \"r\")"
            + " final class From2 extends V2.Migration {"
            + " @Override protected int a(V2.Ship old) { return 5; } }");
    run();
    module.delete("From2").source(ship("int b"));
    assertEquals(List.of("undecided-component Ship.b"), saved().problems());
  }

  @Test
  void aConstantThatOnlyTheDraftHasIsTakenBack() {
    module.source(ship("Mode mode"), "@HotState enum Mode { ON }").sealed();
    module.source("@HotState enum Mode { BROKEN, ON }");
    run();
    module.source("@HotState enum Mode { ON }");
    assertEquals("Ship[mode=ON]", migrated("Ship(VRunning.Mode.ON)"));
    AssertionError held =
        assertThrows(AssertionError.class, () -> migrated("Ship(VRunning.Mode.BROKEN)"));
    assertEquals(
        "Ship.mode (a Mode of the running draft) cannot be carried over: only the running draft has"
            + " BROKEN. Have the program hold none, or seal the running draft"
            + " (key s in the dev run's console) and decide what becomes of it in the class that"
            + " migrates from its version",
        String.valueOf(Objects.requireNonNull(held.getCause()).getMessage()));
  }

  @Test
  void aVariantThatOnlyTheDraftHasIsTakenBack() {
    String dot = "@HotState record Dot(int x) implements Shape {}";
    module
        .source("@HotState sealed interface Shape permits Dot {}", dot, ship("List<Shape> shapes"))
        .sealed();
    module.source(
        "@HotState sealed interface Shape permits Dot, Line {}",
        "@HotState record Line(int x) implements Shape {}");
    run();
    module.source("@HotState sealed interface Shape permits Dot {}").delete("Line");
    assertEquals("Ship[shapes=[Dot[x=1]]]", migrated("Ship(List.of(new VRunning.Dot(1)))"));
    AssertionError held =
        assertThrows(AssertionError.class, () -> migrated("Ship(List.of(new VRunning.Line(1)))"));
    assertTrue(
        String.valueOf(Objects.requireNonNull(held.getCause()).getMessage())
            .contains("only the running draft has Line."),
        held.toString());
  }

  @Test
  void aConstantThatWasSealedIsDecided() {
    module.source(ship("Mode mode"), "@HotState enum Mode { ON, OFF }").sealed();
    module.source("@HotState enum Mode { BROKEN, ON, OFF }");
    run();
    module.source("@HotState enum Mode { ON }");
    assertEquals(
        List.of("undecided-constant Mode.OFF", "undecided-constant Mode.OFF"), saved().problems());
  }
}
