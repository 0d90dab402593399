package dev.hearth.schema;

import static dev.hearth.schema.DiffRow.VEC;
import static dev.hearth.schema.DiffRow.named;
import static dev.hearth.schema.DiffRow.row;
import static dev.hearth.schema.SchemaText.choice;
import static dev.hearth.schema.SchemaText.entity;
import static dev.hearth.schema.SchemaText.record;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** E01 to E06 and E30 to E38: roots, handles and types as a whole. */
final class DiffTypesTest {
  static Stream<Arguments> roots() {
    String arena = entity("game.Arena", "tick long");
    String gained = entity("game.Arena", "tick long", "round int");
    String menu = entity("game.Menu");
    return Stream.of(
        named("E01 root", row(List.of("*" + arena), List.of("*" + arena, "*" + menu), "new Menu")),
        named(
            "E01 handle",
            row(List.of("*" + arena), List.of("*" + gained), "Arena.round = initial")),
        named("E01b", row(List.of(arena), List.of(gained), "Arena.round = added")),
        named(
            "E02 root",
            row(List.of("*" + arena), List.of("*" + menu), "Arena gone", "lost Arena", "new Menu")),
        named("E02 no program any more", row(List.of("*" + arena), List.of(arena), "lost Arena")),
        named("E02 handle", row(List.of("*" + gained), List.of("*" + arena), "Arena lost round")),
        named(
            "E03 root",
            row(
                    List.of("*" + arena),
                    List.of("*" + entity("game.Hall", "tick long")),
                    "Arena -> Hall")
                .renamed("game.Arena", "game.Hall")),
        named(
            "E03 handle",
            row(
                    List.of("*" + arena),
                    List.of("*" + entity("game.Arena", "ticks long")),
                    "Arena.ticks = tick")
                .renamed("game.Arena.tick", "ticks")),
        named(
            "E06",
            row(
                List.of(VEC, record("game.Use", "v game.Vec")),
                List.of(entity("game.Vec", "x double"), record("game.Use", "v game.Vec")),
                "Vec => game.Vec",
                "Use.v = v Migrated[type=game.Vec]")));
  }

  static Stream<Arguments> types() {
    String ship = record("game.Ship", "hp int");
    String boat = record("game.Boat", "hp int");
    String fleet = record("game.Fleet", "all List<game.Ship>");
    return Stream.of(
        named(
            "E30 not declared",
            row(
                List.of(ship, fleet),
                List.of(boat, record("game.Fleet", "all List<game.Boat>")),
                "Fleet.all = all Each[container=List, arguments=[Migrated[type=game.Ship]]]",
                "Ship => game.Boat")),
        named(
            "E30",
            row(
                    List.of(ship, fleet),
                    List.of(boat, record("game.Fleet", "all List<game.Boat>")),
                    "Fleet.all = all Each[container=List, arguments=[Migrated[type=game.Ship]]]",
                    "Ship -> Boat")
                .renamed("game.Ship", "game.Boat")),
        named(
            "E30 nested types go along",
            row(
                    List.of(
                        record("game.Ship", "m game.Ship$Mode"), choice("game.Ship$Mode", "UP")),
                    List.of(record("net.Boat", "m net.Boat$Mode"), choice("net.Boat$Mode", "UP")),
                    "Ship -> Boat",
                    "Boat.m = m Migrated[type=game.Ship$Mode]",
                    "Ship.Mode -> Boat.Mode")
                .renamed("game.Ship", "net.Boat")),
        named(
            "E31",
            row(
                List.of(ship, fleet),
                List.of(record("game.Fleet")),
                "Fleet lost all",
                "Ship gone")),
        named(
            "E31 used as two different things",
            row(
                List.of(ship, record("game.Use", "a game.Ship", "b game.Ship")),
                List.of(boat, VEC, record("game.Use", "a game.Boat", "b game.Vec")),
                "Ship gone",
                "Use.a : a",
                "Use.b : b")),
        named(
            "E32",
            row(
                List.of(ship, fleet),
                List.of(record("game.Ship", "name String"), fleet),
                "Fleet.all = all Each[container=List, arguments=[Migrated[type=game.Ship]]]",
                "Ship.name = added",
                "Ship lost hp")),
        named(
            "E33",
            row(
                List.of(ship, fleet),
                List.of(choice("game.Ship", "SMALL"), fleet),
                "Fleet.all = all Each[container=List, arguments=[Migrated[type=game.Ship]]]",
                "Ship => game.Ship")),
        named(
            "E34",
            row(
                List.of(ship, record("game.Use", "s game.Ship")),
                List.of(record("game.Ship", "hp long"), record("game.Use", "s game.Ship")),
                "Ship.hp = hp Widen[from=int, to=long]",
                "Use.s = s Migrated[type=game.Ship]")),
        named("E38", row(List.of(ship), List.of(ship, boat))));
  }

  @ParameterizedTest
  @MethodSource({"roots", "types"})
  void differAsTheTableSays(DiffRow row) {
    row.check();
  }
}
