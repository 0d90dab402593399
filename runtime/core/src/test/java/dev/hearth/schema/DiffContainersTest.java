package dev.hearth.schema;

import static dev.hearth.schema.DiffRow.named;
import static dev.hearth.schema.DiffRow.row;
import static dev.hearth.schema.DiffRow.ship;
import static dev.hearth.schema.SchemaText.choice;
import static dev.hearth.schema.SchemaText.family;
import static dev.hearth.schema.SchemaText.generic;
import static dev.hearth.schema.SchemaText.record;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** E40 to E57: containers, generic records, enums and sealed families. */
final class DiffContainersTest {
  static Stream<Arguments> containers() {
    String box = generic(record("game.Box", "t T"), "T");
    String pair = generic(record("game.Pair", "a A", "b B"), "A", "B");
    String ship = record("game.Ship", "hp int");
    return Stream.of(
        named(
            "E40",
            ship(
                "a Map<Integer,List<byte[]>>",
                "a Map<Long,List<short[]>>",
                "Ship.a = a Each[container=Map, arguments=[Widen[from=Integer, to=Long],"
                    + " Each[container=List, arguments=[EachOfArray[element=Widen[from=byte,"
                    + " to=short]]]]]]")),
        named(
            "E40 not",
            ship("a List<Long>; b long[]", "a List<Integer>; b int[]", "Ship.a : a", "Ship.b : b")),
        named(
            "E41 sorted by what has no order any more",
            row(
                List.of(
                    generic(record("game.Row", "t SortedSet<T>"), "T"),
                    record(
                        "game.Ship",
                        "a TreeMap<String,Integer>",
                        "b SortedSet<String>",
                        "r game.Row<String>")),
                List.of(
                    generic(record("game.Row", "t SortedSet<T>"), "T"),
                    record(
                        "game.Ship",
                        "a TreeMap<String,Optional<Integer>>",
                        "b SortedSet<Optional<String>>",
                        "r game.Row<Optional<String>>")),
                "Ship.a = a Each[container=TreeMap, arguments=[Same[],"
                    + " Wrapped[value=Same[]]]]",
                "Ship.b : b",
                "Ship.r : r")),
        named(
            "E41",
            ship(
                "a List<String>; b int[]; c String",
                "a Set<String>; b List<Integer>; c List<String>",
                "Ship.a : a",
                "Ship.b : b",
                "Ship.c : c")),
        named(
            "E42",
            ship(
                "a Map<Character,String>",
                "a Map<Integer,String>",
                "Ship.a = a Each[container=Map, arguments=[Widen[from=Character, to=Integer],"
                    + " Same[]]]")),
        named(
            "E43",
            row(
                List.of(pair, record("game.Use", "p game.Pair<String,Integer>")),
                List.of(
                    generic(record("game.Pair", "a A", "b B"), "B", "A"),
                    record("game.Use", "p game.Pair<Integer,String>")),
                "Pair => game.Pair",
                "Use.p = p Migrated[type=game.Pair]")),
        named(
            "E44",
            row(
                List.of(pair, record("game.Use", "p game.Pair<String,Integer>")),
                List.of(
                    generic(record("game.Pair", "b B", "a A", "c int"), "A", "B"),
                    record("game.Use", "p game.Pair<String,Long>")),
                "Pair.c = added",
                "Use.p = p OfRecord[type=game.Pair, arguments=[Same[],"
                    + " Widen[from=Integer, to=Long]], between=[Leaf[name=String],"
                    + " Leaf[name=Long]], migrated=true]")),
        named(
            "E43 where the argument is no more either",
            row(
                List.of(box, ship, record("game.Use", "b game.Box<game.Ship>", "s game.Ship")),
                List.of(
                    generic(record("game.Crate", "t T"), "T"),
                    record("game.Boat", "hp int"),
                    record("game.Use", "b game.Crate<game.Boat>", "s game.Boat")),
                "Box => game.Crate",
                "Ship => game.Boat",
                "Use.b = b OfRecord[type=game.Box, arguments=[Migrated[type=game.Ship]],"
                    + " between=[Ref[name=game.Boat, arguments=[]]], migrated=true]",
                "Use.s = s Migrated[type=game.Ship]")),
        named(
            "E44 other names of parameters",
            row(List.of(box), List.of(generic(record("game.Box", "t X"), "X")))));
  }

  static Stream<Arguments> choices() {
    String mode = choice("game.Mode", "UP", "DOWN");
    String shape = family("game.Shape", "game.Dot", "game.Box");
    String dot = record("game.Dot");
    String box = record("game.Box", "a int");
    String use = record("game.Use", "s game.Shape");
    return Stream.of(
        named("E50", row(List.of(mode), List.of(choice("game.Mode", "DOWN", "LEFT", "UP")))),
        named("E51", row(List.of(mode), List.of(choice("game.Mode", "UP")), "Mode.DOWN ?")),
        named(
            "E52",
            row(List.of(mode), List.of(choice("game.Mode", "UP", "LOW")), "Mode.DOWN = LOW")
                .renamed("game.Mode.DOWN", "LOW")),
        named(
            "E52 onto one that stays",
            row(List.of(mode), List.of(choice("game.Mode", "UP")), "Mode.DOWN = UP", "Mode.UP ?")
                .renamed("game.Mode.DOWN", "UP")),
        named(
            "E53",
            row(
                List.of(mode, record("game.Use", "m game.Mode")),
                List.of(family("game.Mode", "game.Dot"), dot, record("game.Use", "m game.Mode")),
                "Mode => game.Mode",
                "Use.m = m Migrated[type=game.Mode]")),
        named(
            "E53 a variant that is met by itself, too",
            row(
                List.of(
                    family("game.Shape", "game.Box", "game.Mode"),
                    box,
                    mode,
                    record("game.Use", "s game.Shape", "m game.Mode")),
                List.of(
                    family("game.Shape", "game.Box", "game.Mode"),
                    box,
                    family("game.Mode", "game.Dot"),
                    dot,
                    record("game.Use", "s game.Shape", "m game.Mode")),
                "Mode => game.Mode",
                "Use.s = s Migrated[type=game.Shape]",
                "Use.m = m Migrated[type=game.Mode]")),
        named(
            "E54",
            row(
                List.of(shape, dot, box, use),
                List.of(
                    family("game.Shape", "game.Dot", "game.Box", "game.New"),
                    dot,
                    box,
                    use,
                    record("game.New")),
                "Use.s = s Migrated[type=game.Shape]")),
        named(
            "E55",
            row(
                List.of(shape, dot, box, use),
                List.of(family("game.Shape", "game.Dot"), dot, use),
                "Box => game.Shape of game.Shape",
                "Use.s = s Migrated[type=game.Shape]")),
        named(
            "E55 a variant that goes on by itself",
            row(
                List.of(shape, dot, box, record("game.Use", "s game.Shape", "b List<game.Box>")),
                List.of(
                    family("game.Shape", "game.Dot"),
                    dot,
                    box,
                    record("game.Use", "s game.Shape", "b List<game.Box>")),
                "Use.s = s Migrated[type=game.Shape]",
                "Use.b = b Each[container=List, arguments=[Migrated[type=game.Box]]]")),
        named(
            "E55 a variant that goes on in another family",
            row(
                List.of(
                    shape,
                    family("game.Solid", "game.Box"),
                    dot,
                    box,
                    record("game.Use", "s game.Shape", "o game.Solid")),
                List.of(
                    family("game.Shape", "game.Dot"),
                    family("game.Solid", "game.Box"),
                    dot,
                    box,
                    record("game.Use", "s game.Shape", "o game.Solid")),
                "Use.s = s Migrated[type=game.Shape]",
                "Use.o = o Migrated[type=game.Solid]")),
        named(
            "E56",
            row(
                    List.of(shape, dot, box, use),
                    List.of(
                        family("game.Shape", "game.Dot", "game.Cube"),
                        dot,
                        record("game.Cube", "a int"),
                        use),
                    "Box -> Cube",
                    "Use.s = s Migrated[type=game.Shape]")
                .renamed("game.Box", "game.Cube")),
        named(
            "E57",
            row(
                List.of(shape, dot, box, use),
                List.of(
                    family("game.Shape", "game.Dot", "game.Solid"),
                    family("game.Solid", "game.Box"),
                    dot,
                    box,
                    use),
                "Use.s = s Migrated[type=game.Shape]")),
        named(
            "E57 with a variant less in a family that nothing is declared with",
            row(
                List.of(
                    family("game.Shape", "game.Solid"),
                    family("game.Solid", "game.Dot", "game.Box"),
                    dot,
                    box,
                    use),
                List.of(
                    family("game.Shape", "game.Solid", "game.Box"),
                    family("game.Solid", "game.Dot"),
                    dot,
                    box,
                    use),
                "Solid gone",
                "Use.s = s Migrated[type=game.Shape]")),
        named(
            "E57 under another name",
            row(
                List.of(shape, dot, box, use),
                List.of(
                    family("game.Figure", "game.Box", "game.Dot"),
                    dot,
                    box,
                    record("game.Use", "s game.Figure")),
                "Shape -> Figure",
                "Use.s = s Migrated[type=game.Shape]")));
  }

  @ParameterizedTest
  @MethodSource({"containers", "choices"})
  void differAsTheTableSays(DiffRow row) {
    row.check();
  }
}
