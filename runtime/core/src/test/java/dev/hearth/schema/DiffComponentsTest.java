package dev.hearth.schema;

import static dev.hearth.schema.DiffRow.named;
import static dev.hearth.schema.DiffRow.ship;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** E10 to E24: the components of a record. */
final class DiffComponentsTest {
  static Stream<Arguments> components() {
    return Stream.of(
        named("E10", ship("a int", "a int; b int", "Ship.b = added")),
        named("E11 Optional", ship("", "b Optional<String>", "Ship.b = added")),
        named("E11 List", ship("", "b List<String>", "Ship.b = added")),
        named("E12", ship("a int; b int", "a int", "Ship lost b")),
        named(
            "E13 never guessed", ship("pos int", "posn int", "Ship.posn = added", "Ship lost pos")),
        named(
            "E13", ship("pos int", "posn int", "Ship.posn = pos").renamed("game.Ship.pos", "posn")),
        named(
            "E14 swap",
            ship("a int; b int", "a int; b int", "Ship.a = b", "Ship.b = a")
                .renamed("game.Ship.a", "b")
                .renamed("game.Ship.b", "a")),
        named(
            "E14 onto one that stays",
            ship("a int; b int", "b int", "Ship.b = a", "Ship lost b").renamed("game.Ship.a", "b")),
        named("E15", ship("a int; b String", "b String; a int")),
        named(
            "E16",
            ship(
                "a byte; b int",
                "a Double; b long",
                "Ship.a = a Widen[from=byte, to=Double]",
                "Ship.b = b Widen[from=int, to=long]")),
        named(
            "E17",
            ship(
                "a int; b long; c long",
                "a float; b float; c double",
                "Ship.a : a",
                "Ship.b : b",
                "Ship.c : c")),
        named(
            "E18",
            ship(
                "a long; b Integer; c String",
                "a int; b int; c Instant",
                "Ship.a : a",
                "Ship.b : b",
                "Ship.c : c")),
        named(
            "E19",
            ship(
                "a int; b game.Vec",
                "a Optional<Long>; b Optional<game.Vec>",
                "Ship.a = a Wrapped[value=Widen[from=int, to=Long]]",
                "Ship.b = b Wrapped[value=Same[]]")),
        named("E20", ship("a Optional<String>", "a String", "Ship.a : a")),
        named("E21", ship("a long ms", "a long s", "Ship.a : a")),
        named("E21 none before", ship("a long", "a long s", "Ship.a : a")),
        named(
            "E21 renamed as well",
            ship("a long ms", "b long s", "Ship.b : a").renamed("game.Ship.a", "b")),
        named(
            "E22 wrapped",
            ship(
                "x double; y double",
                "pos game.Vec",
                "Ship.pos = added",
                "Ship lost x",
                "Ship lost y")),
        named("E22 hoisted", ship("pos game.Vec", "x double", "Ship.x = added", "Ship lost pos")),
        named(
            "E22 one to many",
            ship("gun String", "guns List<String>", "Ship.guns = added", "Ship lost gun")),
        named("E24", ship("a int; speed int", "a int", "Ship lost speed")));
  }

  @ParameterizedTest
  @MethodSource({"components"})
  void differAsTheTableSays(DiffRow row) {
    row.check();
  }
}
