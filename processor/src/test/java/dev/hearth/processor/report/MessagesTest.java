package dev.hearth.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.processor.Compiled;
import dev.hearth.processor.Module;
import dev.hearth.schema.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each message says: the change from both sides, what is at stake, and the ways out. */
final class MessagesTest {
  @TempDir private Path folder;

  private Module sealed(String... sources) {
    return new Module(folder).arena("Hot<Integer> n = Hot.of(1)").source(sources).sealed();
  }

  /** A code without a test here has a message that nobody has looked at. */
  @Test
  void everyCode() {
    Set<String> tests =
        Stream.of(MessagesTest.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .map(method -> method.getName().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    for (ProblemCode code : ProblemCode.values()) {
      assertTrue(tests.contains(code.text().replace("-", "")), code.text());
    }
  }

  private static void says(String expected, Compiled compiled, String subject) {
    assertEquals(expected, unindented(compiled.message(subject)));
  }

  /** Javac indents all lines but the first by two. */
  private static String unindented(String message) {
    return message.replace("\n  ", "\n").strip() + "\n";
  }

  @Test
  void undecidedComponent() {
    Module module =
        sealed(
            "@HotState record Vec(double x, double y) {}",
            "@HotState record Ship(Vec pos, double vx, double vy) {}");
    module.source("@HotState record Ship(Vec pos, Vec vel, double shield) {}");
    Compiled compiled = module.compile();
    says(
        """
        [hot:undecided-component] Ship.vel has no source when it comes from state version 1

            state version 1  now
            pos  Vec         pos     Vec     carried
            vx   double      —               lost
            vy   double      —               lost
            —                vel     Vec     undecided
            —                shield  double  undecided

          Say where they come from, in src/main/java/game/From1.java:

            package game;

            import dev.hearth.annotations.Migrates;

            @Migrates(1)
            final class From1 extends V1.Migration {
              @Override protected Vec vel(V1.Ship old) { return … }            // old.vx(), old.vy()
              @Override protected double shield(V1.Ship old) { return … }      // old.vx(), old.vy()
            }

          What no method reads is lost. To give it up, say so above the class:

            import dev.hearth.annotations.Dropped;
            @Dropped(value = "Ship.vx", reason = "…")
            @Dropped(value = "Ship.vy", reason = "…")
        """,
        compiled,
        "Ship.vel");
    says(
        "[hot:undecided-component] Ship.shield has no source when it comes from state version 1\n",
        compiled,
        "Ship.shield");
    says(
        "[hot:lost-component] Ship.vx is lost when it comes from state version 1\n",
        compiled,
        "Ship.vx");
  }

  @Test
  void theReadmeShowsWhatTheCompilerSays() throws IOException {
    Module module =
        sealed(
            "@HotState record Vec(double x, double y) {}",
            "@HotState record Ship(String name, Vec pos, double vx, double vy) {}");
    module.source("@HotState record Ship(String name, Vec pos, Vec vel, double shield) {}");
    String readme = Files.readString(Path.of(System.getProperty("basedir", ""), "../README.md"));
    String said = unindented(module.compile().message("Ship.vel"));
    assertTrue(readme.contains("Ship.java:6: error: " + said), said);
  }

  @Test
  void undecidedConversion() {
    Module module = sealed("@HotState record Ship(@Unit(\"ms\") long left) {}");
    module.source("@HotState record Ship(@Unit(\"s\") long left) {}");
    says(
        """
        [hot:undecided-conversion] Ship.left does not take the long ms of state version 1: it is long s now

            state version 1  now
            left  long ms    left  long s  undecided

          Say where they come from, in src/main/java/game/From1.java:

            package game;

            import dev.hearth.annotations.Migrates;

            @Migrates(1)
            final class From1 extends V1.Migration {
              @Override protected long left(V1.Ship old) { return … }      // old.left()
            }
        """,
        module.compile(),
        "Ship.left");
  }

  @Test
  void nameThatARenameGivesToAnother() {
    Module module =
        sealed(
            "@HotState enum Phase { PLAY, OVER }",
            "@HotState sealed interface Shape permits Dot, Box {}",
            "@HotState record Dot() implements Shape {}",
            "@HotState record Box() implements Shape {}",
            "@HotState record Scene(Shape shape) {}");
    module.source(
        "@HotState enum Phase { OVER }",
        "@HotState sealed interface Shape permits Box {}",
        "@Migrates(1) @Renamed(from = \"Phase.PLAY\", to = \"OVER\") @Renamed(from = \"Dot\", to ="
            + " \"Box\") final class From1 extends V1.Migration {}");
    Compiled compiled = module.delete("Dot").compile();
    String lost = " has lost its name to another, by a rename, and state version 1 can hold it\n";
    for (String subject : List.of("Phase.OVER", "Box")) {
      String message = compiled.message(subject);
      assertTrue(message.contains("] " + subject + lost), message);
    }
  }

  @Test
  void undecidedConstant() {
    Module module = sealed("@HotState enum Phase { WARMUP, PLAY, OVERTIME }");
    module.source("@HotState enum Phase { WARMUP, EXTRA }");
    Compiled compiled = module.compile();
    says(
        """
        [hot:undecided-constant] Phase.PLAY is no more, and state version 1 can hold it

            state version 1  now
            WARMUP           WARMUP    carried
            PLAY             —         undecided
            OVERTIME         —         undecided
            —                EXTRA     new

          Say where they come from, in src/main/java/game/From1.java:

            package game;

            import dev.hearth.annotations.Migrates;
            import dev.hearth.annotations.Renamed;

            @Migrates(1)
            // if it only has a new name: @Renamed(from = "Phase.PLAY", to = "EXTRA")
            // if it only has a new name: @Renamed(from = "Phase.OVERTIME", to = "EXTRA")
            final class From1 extends V1.Migration {
              @Override protected Phase PLAY(V1.Phase old) { return … }
              @Override protected Phase OVERTIME(V1.Phase old) { return … }
            }
        """,
        compiled,
        "Phase.PLAY");
    says(
        "[hot:undecided-constant] Phase.OVERTIME is no more, and state version 1 can hold it\n",
        compiled,
        "Phase.OVERTIME");
  }

  @Test
  void ofManyConstantsOnlyLikelyNamesAreSuggested() {
    Module module = sealed("@HotState enum Season { SPRING, SUMMER, AUTUMN }");
    module.source("@HotState enum Season { EARLY_SPRING, DRY }");
    String message = module.compile().message("Season.SPRING");
    assertEquals(
        List.of("@Renamed(from = \"Season.SPRING\", to = \"EARLY_SPRING\")"),
        message
            .lines()
            .filter(line -> line.contains("only has a new name: "))
            .map(line -> line.substring(line.indexOf('@')))
            .toList());
  }

  @Test
  void undecidedVariant() {
    Module module =
        sealed(
            "@HotState sealed interface Shape permits Circle, Square {}",
            "@HotState record Circle(int r) implements Shape {}",
            "@HotState record Square(int side) implements Shape {}",
            "@HotState record Scene(Shape shape) {}");
    module.source("@HotState sealed interface Shape permits Circle {}").delete("Square");
    says(
        """
        [hot:undecided-variant] Square is no variant of Shape any more, and state version 1 can hold it

            state version 1  now
            Square  record   Shape  sealed  undecided
              side  int

          Say where they come from, in src/main/java/game/From1.java:

            package game;

            import dev.hearth.annotations.Migrates;

            @Migrates(1)
            final class From1 extends V1.Migration {
              @Override protected Shape make(V1.Square old) { return … }
            }
        """,
        module.compile(),
        "Square");
  }

  @Test
  void undecidedType() {
    Module module =
        sealed("@HotState record Ship(int hp) {}", "@HotState record Fleet(Ship first) {}");
    module
        .delete("Ship")
        .source(
            "@HotState record Starship(int hp) {}", "@HotState record Fleet(Starship first) {}");
    says(
        """
        [hot:undecided-type] Ship of state version 1 is no more, and values of it have to become Starship

            state version 1  now
            Ship  record     Starship  record  undecided
              hp  int

          Say where they come from, in src/main/java/game/From1.java:

            package game;

            import dev.hearth.annotations.Migrates;
            import dev.hearth.annotations.Renamed;

            @Migrates(1)
            // if it only has a new name: @Renamed(from = "Ship", to = "Starship")
            final class From1 extends V1.Migration {
              @Override protected Starship make(V1.Ship old) { return … }
            }
        """,
        module.compile(),
        "Ship");
  }

  @Test
  void lostComponent() {
    Module module = sealed("@HotState record Ship(int hp, int speed) {}");
    module.source("@HotState record Ship(int hp) {}");
    says(
        """
        [hot:lost-component] Ship.speed is lost when it comes from state version 1

            state version 1  now
            hp     int       hp  int  carried
            speed  int       —        lost

          Decide it, in src/main/java/game/From1.java:

            package game;

            import dev.hearth.annotations.Dropped;
            import dev.hearth.annotations.Migrates;

            @Migrates(1)
            @Dropped(value = "Ship.speed", reason = "…")
            final class From1 extends V1.Migration {}
        """,
        module.compile(),
        "Ship.speed");
  }

  @Test
  void lostThoughThereIsAMethodThatCouldReadIt() {
    Module module = sealed("@HotState record Ship(int vx, int vy) {}");
    module.source(
        "@HotState record Ship(int speed) {}",
        "@Migrates(1) final class From1 extends V1.Migration {"
            + " @Override protected int speed(V1.Ship old) { return old.vx(); } }");
    says(
        """
        [hot:lost-component] Ship.vy is lost when it comes from state version 1

            state version 1  now
            vx  int          —           read
            vy  int          —           lost
            —                speed  int  written

          What no method reads is lost. To give it up, say so above the class:

            import dev.hearth.annotations.Dropped;
            @Dropped(value = "Ship.vy", reason = "…")
        """,
        module.compile(),
        "Ship.vy");
  }

  @Test
  void lostInSpiteOfAMethodInItsPlace() {
    Module module = sealed("@HotState record Ship(String born, int hp, int crew) {}");
    module
        .source("@HotState record Ship(long born, int hp, int crew) {}")
        .source(
            """
            @Migrates(1)
            final class From1 extends V1.Migration {
              @Override protected long born(V1.Ship old) { return old.crew(); }
              @Override protected int hp(V1.Ship old) { return 100; }
            }
            """);
    says(
        """
        [hot:lost-component] Ship.born is lost when it comes from state version 1

            state version 1  now
            born  String     born  long  lost
            hp    int        hp    int   lost
            crew  int        crew  int   carried

          What no method reads is lost. To give it up, say so above the class:

            import dev.hearth.annotations.Dropped;
            @Dropped(value = "Ship.born", reason = "…")
            @Dropped(value = "Ship.hp", reason = "…")
        """,
        module.compile(),
        "Ship.born");
  }

  @Test
  void lostByAProgramThatGainsOthers() {
    Module module =
        new Module(folder)
            .arena("Hot<List<String>> all = Hot.of(List.of())", "Hot<Integer> n = Hot.of(1)")
            .sealed()
            .arena(
                "Hot<List<String>> some = Hot.of(List.of())",
                "Hot<Integer> n = Hot.of(1)",
                "Hot<Boolean> toString = Hot.of(true)");
    says(
        """
        [hot:lost-component] Arena.all is lost when it comes from state version 1

            state version 1    now
            all  List<String>  —                       lost
            n    int           n         int           carried
            —                  some      List<String>  initialiser
            —                  toString  boolean       initialiser

          Decide it, in src/main/java/game/From1.java:

            package game;

            import dev.hearth.annotations.Dropped;
            import dev.hearth.annotations.Migrates;
            import dev.hearth.annotations.Renamed;
            import java.util.List;

            @Migrates(1)
            // if it only has a new name: @Renamed(from = "Arena.all", to = "some")
            @Dropped(value = "Arena.all", reason = "…")
            final class From1 extends V1.Migration {
              // or read it: @Override protected List<String> some(V1.Arena old) { return … }      // old.all()
              // or read it: @Override protected boolean toString_(V1.Arena old) { return … }      // old.all()
            }
        """,
        module.compile(),
        "Arena.all");
  }

  @Test
  void lostRoot() {
    Module module = sealed().delete("Arena").program("Hall", "Hot<Integer> n = Hot.of(1)");
    says(
        """
        [hot:lost-root] Arena is no program any more, and all its state in state version 1 is lost

            state version 1  now
            Arena  entity    —    lost

          Decide it, in src/main/java/game/From1.java:

            package game;

            import dev.hearth.annotations.Dropped;
            import dev.hearth.annotations.Migrates;
            import dev.hearth.annotations.Renamed;

            @Migrates(1)
            // if it only has a new name: @Renamed(from = "Arena", to = "Hall")
            @Dropped(value = "Arena", reason = "…")
            final class From1 extends V1.Migration {}
        """,
        module.compile(),
        "Arena");
  }

  /** What declarations on {@code From1} come to, after {@code a} and {@code b} became others. */
  private Compiled declared(String... declarations) {
    return sealed("@HotState record Ship(int a, int b) {}")
        .source("@HotState record Ship(int x, int y) {}")
        .source(
            "@Migrates(1)\n"
                + String.join("\n", declarations)
                + "\nfinal class From1 extends V1.Migration {}")
        .compile();
  }

  @Test
  void conflictingRename() {
    says(
        """
        [hot:conflicting-rename] Ship.x is the new name of two old ones
          Keep one of the two @Renamed.
        """,
        declared(
            "@Renamed(from = \"Ship.a\", to = \"x\")", "@Renamed(from = \"Ship.b\", to = \"x\")"),
        "Ship.x");
  }

  @Test
  void undecidedTypeWhoseNameIsTaken() {
    says(
        """
        [hot:undecided-type] Ship of state version 1 has lost its name to another, by a rename, and values of it have to become Ship

            state version 1  now
            Ship  record     Ship  record  undecided
              a   int

          Say where they come from, in From1:

              @Override protected Ship make(V1.Ship old) { return … }
        """,
        sealed(
                "@HotState record Boat(int a) {}",
                "@HotState record Ship(int a) {}",
                "@HotState record Port(Boat boat, Ship ship) {}")
            .delete("Boat")
            .source("@HotState record Port(Ship boat, Ship ship) {}")
            .source(
                "@Migrates(1) @Renamed(from = \"Boat\", to = \"Ship\")"
                    + " final class From1 extends V1.Migration {}")
            .compile(),
        "Ship");
  }

  @Test
  void renameOfAMemberOfATypeWhoseNameIsTaken() {
    says(
        """
        [hot:unknown-name] Ship.a is renamed, but its type has lost its name to another, by a rename
          What becomes of the type is for a method to say. Delete the declaration.
        """,
        sealed("@HotState record Boat(int b) {}", "@HotState record Ship(int a) {}")
            .delete("Boat")
            .source("@HotState record Ship(int b) {}")
            .source(
                "@Migrates(1) @Renamed(from = \"Boat\", to = \"Ship\")"
                    + " @Renamed(from = \"Ship.a\", to = \"b\")"
                    + " final class From1 extends V1.Migration {}")
            .compile(),
        "Ship.a");
  }

  @Test
  void nameOfTwoThingsOfOld() {
    says(
        """
        [hot:unknown-name] Ship.a can mean several things in state version 1
          Write it with its package.
        """,
        sealed(
                "package sea; @dev.hearth.annotations.HotState public record Ship(int a) {}",
                "package air; @dev.hearth.annotations.HotState public record Ship(int a) {}",
                "@HotState record Port(sea.Ship sea, air.Ship air) {}")
            .source("package sea; @dev.hearth.annotations.HotState public record Ship(int b) {}")
            .source(
                "@Migrates(1) @Renamed(from = \"Ship.a\", to = \"b\")"
                    + " final class From1 extends V1.Migration {}")
            .compile(),
        "Ship.a");
  }

  @Test
  void renameInWhatAMethodMakes() {
    says(
        """
        [hot:needless-decision] Ship.a is renamed, but a method makes all that Ship becomes
          Delete its @Renamed from From1.
        """,
        sealed("@HotState record Ship(int a) {}", "@HotState record Port(Ship ship) {}")
            .source("@HotState final class Ship { final Hot<Integer> b = Hot.of(0); }")
            .source(
                "@Migrates(1) @Renamed(from = \"Ship.a\", to = \"b\")"
                    + " final class From1 extends V1.Migration {"
                    + " @Override protected Ship make(V1.Ship old) {"
                    + " Ship ship = new Ship(); ship.b.set(old.a()); return ship; } }")
            .compile(),
        "Ship.a");
  }

  @Test
  void dropWithoutAReason() {
    says(
        """
        [hot:needless-decision] Ship.a is dropped without a reason
          Say why nothing of value is lost: @Dropped(value = "Ship.a", reason = "…").
        """,
        declared("@Dropped(value = \"Ship.a\", reason = \" \")"),
        "Ship.a");
  }

  @Test
  void namesakesOfTwoPackages() {
    Module module =
        sealed(
            "package air; @HotState public record Vec(int x) {}",
            "package sea; @HotState public record Vec(int x) {}",
            "@HotState record Ship(air.Vec at, List<air.Vec> way, sea.Vec to) {}");
    module.source("@HotState record Ship(sea.Vec at, List<sea.Vec> way, sea.Vec to) {}");
    Compiled compiled = module.compile();
    assertTrue(
        compiled
            .text()
            .contains(
                "Ship.way does not take the List<air.Vec> of state version 1: it is List<sea.Vec>"
                    + " now"),
        compiled.text());
    says(
        """
        [hot:undecided-conversion] Ship.at does not take the air.Vec of state version 1: it is sea.Vec now

            state version 1     now
            at   air.Vec        at   sea.Vec        undecided
            way  List<air.Vec>  way  List<sea.Vec>  undecided
            to   sea.Vec        to   sea.Vec        carried

          Say where they come from, in src/main/java/game/From1.java:

            package game;

            import dev.hearth.annotations.Migrates;
            import java.util.List;
            import sea.Vec;

            @Migrates(1)
            final class From1 extends V1.Migration {
              @Override protected Vec at(V1.Ship old) { return … }             // old.at()
              @Override protected List<Vec> way(V1.Ship old) { return … }      // old.way()
            }
        """,
        compiled,
        "Ship.at");
  }

  @Test
  void unknownName() {
    says(
        """
        [hot:unknown-name] Ship.c is not in state version 1
          If only a draft in a dev run had it, the declaration has done its work: delete
            @Renamed(from = "Ship.c", to = "y")
          Else name what Ship had in its place: a, b.
        """,
        declared("@Renamed(from = \"Ship.c\", to = \"y\")"),
        "Ship.c");
  }

  @Test
  void unknownNameOfAType() {
    says(
        """
        [hot:unknown-name] Boat.b is not in state version 1
          If only a draft in a dev run had it, the declaration has done its work: delete
            @Dropped(value = "Boat.b", reason = "r")
          Else name it as the old schema does: `Type`, `Type.component` or `Type.CONSTANT`, with or without the package.
        """,
        declared("@Dropped(value = \"Boat.b\", reason = \"r\")"),
        "Boat.b");
  }

  @Test
  void unknownNameThatTheNextVersionKnows() {
    Module module = sealed("@HotState record Ship(int a) {}");
    module.source("@HotState record Ship(int b) {}");
    String from1 =
        "@Renamed(from = \"Ship.a\", to = \"b\") final class From1 extends V1.Migration {}";
    module.source("@Migrates(1) " + from1).sealed();
    module.source("@HotState record Ship(int c) {}");
    module.source("@Migrates(1) @Renamed(from = \"Ship.b\", to = \"c\") " + from1);
    says(
        """
        [hot:unknown-name] Ship.b is not in state version 1
          State version 2 has it: move @Renamed(from = "Ship.b", to = "c") to the class with @Migrates(2).
        """,
        module.compile(),
        "Ship.b");
  }

  @Test
  void needlessDecision() {
    says(
        """
        [hot:needless-decision] Arena.n is dropped, but nothing of it is lost
          Delete its @Dropped from From1.
        """,
        declared("@Dropped(value = \"Arena.n\", reason = \"r\")"),
        "Arena.n");
  }

  @Test
  void unsealedChange() {
    says(
        """
        [hot:unsealed-change] 2.json is not there: today's state is not sealed, and this build is frozen (-Ahot.frozen=true)
          Seal it (mvn compile exec:java@seal), commit 2.json, and build again.
        """,
        sealed().source("@HotState record Ship() {}").compile("-Ahot.frozen=true"),
        "2.json");
  }

  @Test
  void historyEdited() throws IOException {
    Module module = sealed("@HotState record Ship(int a) {}");
    Path file = module.history().resolve("1.json");
    Files.writeString(file, Files.readString(file).replace("\"a\"", "\"b\""));
    says(
        """
        [hot:history-edited] 1.json is not as it was sealed: its hash does not fit. A sealed version is never changed: bring the file back as it was committed (git log -- "*/1.json"), and put the change into the next version
        """,
        module.compile(),
        "1.json");
  }

  @Test
  void historyGap() throws IOException {
    Module module = sealed();
    for (int n = 2; n <= 3; n++) {
      module.source("@HotState record Ship" + n + "() {}").sealed();
    }
    Files.delete(module.history().resolve("2.json"));
    says(
        """
        [hot:history-gap] 2.json is missing, though older and newer versions are there. Bring it back as it was committed (git log -- "*/2.json"). Support for old versions is ended by deleting the oldest files, never one in the middle
        """,
        module.compile(),
        "2.json");
  }

  @Test
  void notState() {
    says(
        """
        [hot:not-state] Ship.any is not state: Object leaves open what it holds

          Name the type, or a sealed interface with @HotState whose variants it can be.
        """,
        new Module(folder).source("@HotState record Ship(Object any) {}").compile(),
        "Ship.any");
  }

  @Test
  void openHierarchy() {
    Module module =
        new Module(folder)
            .source("@HotState sealed interface Shape permits Any {}")
            .source("@HotState non-sealed interface Any extends Shape {}");
    says(
        """
        [hot:open-hierarchy] Any is open: a class that is not known yet could implement it

          Make it sealed, and list its variants after permits.
        """,
        module.compile(),
        "Any");
  }

  @Test
  void notAccessible() {
    Module module =
        new Module(folder)
            .arena("Hot<Integer> n = Hot.of(1)")
            .source("package net; @HotState record Client(int id) {}");
    says(
        """
        [hot:not-accessible] Client is not accessible from the package game, where its old versions and their migration are generated

          Make Client public.
        """,
        module.compile(),
        "Client");
  }
}
