package dev.hearth.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical text of schemas, and how strictly it is read. */
final class SchemaJsonTest {
  private static final String TEXT =
      """
      {
      "hearth": 1, "version": 1, "parent": "", "sha256": "sha256:e1d2f1f6",
      "roots": ["game.Arena"],
      "types": {
      "game.Arena": {"entity": {"ships": "Map<String,game.Ship>", "left": "long ms"}},
      "game.Arena$Mode": {"enum": ["UP", "DOWN"]},
      "game.Empty": {"record": {}},
      "game.None": {"enum": []},
      "game.Pair": {"record": {"a": "A", "all": "List<B>[]"}, "parameters": ["A", "B"]},
      "game.Range": {"record": {"a": "A", "b": "B"}, "parameters": ["A extends \
      java.lang.Comparable<A>", "B"]},
      "game.Shape": {"sealed": ["game.Empty", "game.Ship"]},
      "game.Ship": {"record": {"pos": "double[][]", "speed": "double \\"m\\"/s², \\\\ \\u0007", \
      "pair": "game.Pair<game.Ship,Optional<int[]>>"}}
      }}
      """;

  private static SealedVersion version(StateSchema schema) {
    return ImmutableSealedVersion.builder()
        .version(1)
        .parent("")
        .sha256("sha256:e1d2f1f6")
        .schema(schema)
        .build();
  }

  private static StateSchema built() {
    StateType ship = new StateType.Ref("game.Ship", List.of());
    StateType.Leaf number = new StateType.Leaf("double");
    StateType ints = new StateType.Array(new StateType.Leaf("int"));
    return ImmutableStateSchema.builder()
        .addRoots("game.Arena")
        .putTypes(
            "game.Ship",
            def("game.Ship", StateDef.Kind.RECORD)
                .addComponents(
                    component("pos", new StateType.Array(new StateType.Array(number))),
                    ImmutableComponent.of("speed", number, Optional.of("\"m\"/s², \\ \u0007")),
                    component(
                        "pair",
                        new StateType.Ref(
                            "game.Pair",
                            List.of(ship, new StateType.Container("Optional", List.of(ints))))))
                .build())
        .putTypes(
            "game.Arena",
            def("game.Arena", StateDef.Kind.ENTITY)
                .addComponents(
                    component(
                        "ships",
                        new StateType.Container(
                            "Map", List.of(new StateType.Leaf("String"), ship))),
                    ImmutableComponent.of("left", new StateType.Leaf("long"), Optional.of("ms")))
                .build())
        .putTypes(
            "game.Arena$Mode",
            def("game.Arena$Mode", StateDef.Kind.ENUM).addConstants("UP", "DOWN").build())
        .putTypes("game.Empty", def("game.Empty", StateDef.Kind.RECORD).build())
        .putTypes("game.None", def("game.None", StateDef.Kind.ENUM).build())
        .putTypes(
            "game.Pair",
            def("game.Pair", StateDef.Kind.RECORD)
                .addParameters("A", "B")
                .addComponents(
                    component("a", new StateType.Parameter(0)),
                    component(
                        "all",
                        new StateType.Array(
                            new StateType.Container("List", List.of(new StateType.Parameter(1))))))
                .build())
        .putTypes(
            "game.Range",
            def("game.Range", StateDef.Kind.RECORD)
                .addParameters("A", "B")
                .addBounds("java.lang.Comparable<A>", "")
                .addComponents(
                    component("a", new StateType.Parameter(0)),
                    component("b", new StateType.Parameter(1)))
                .build())
        .putTypes(
            "game.Shape",
            def("game.Shape", StateDef.Kind.SEALED).addVariants("game.Empty", "game.Ship").build())
        .build();
  }

  private static ImmutableStateDef.Builder def(String name, StateDef.Kind kind) {
    return ImmutableStateDef.builder().name(name).kind(kind);
  }

  private static Component component(String name, StateType type) {
    return ImmutableComponent.of(name, type, Optional.empty());
  }

  @Test
  void isOneLinePerType() {
    assertEquals(TEXT, SchemaJson.write(version(built())));
  }

  @Test
  void isReadAsItWasWritten() {
    assertEquals(version(built()), SchemaJson.readSealed(TEXT));
  }

  @Test
  void aSchemaWithoutTypesHasNoLines() {
    StateSchema nothing = ImmutableStateSchema.builder().build();
    CompiledSchema compiled =
        ImmutableCompiledSchema.builder().base(3).history("sha256:x").schema(nothing).build();
    String text = SchemaJson.write(compiled);
    assertEquals(
        """
        {
        "hearth": 1, "base": 3, "history": "sha256:x",
        "roots": [],
        "types": {
        }}
        """,
        text);
    assertEquals(compiled, SchemaJson.readCompiled(text));
  }

  @Test
  void renamesThatLedToADraftAreThereWhenThereAreSome() {
    CompiledSchema compiled =
        ImmutableCompiledSchema.builder()
            .base(1)
            .history("sha256:x")
            .schema(ImmutableStateSchema.builder().build())
            .renames(
                ImmutableRenames.builder()
                    .putTypes("game.Ship", "game.Boat")
                    .putMembers("game.Ship.b", "c")
                    .putMembers("game.Ship.a", "b")
                    .build())
            .build();
    String text = SchemaJson.write(compiled);
    assertEquals(
        """
        {
        "hearth": 1, "base": 1, "history": "sha256:x",
        "renamed-types": {"game.Ship": "game.Boat"},
        "renamed-members": {"game.Ship.a": "b", "game.Ship.b": "c"},
        "roots": [],
        "types": {
        }}
        """,
        text);
    assertEquals(compiled, SchemaJson.readCompiled(text));
  }

  private static void refuses(String text, String why) {
    SchemaFormatException e =
        assertThrows(SchemaFormatException.class, () -> SchemaJson.readSealed(text), text);
    assertTrue(String.valueOf(e.getMessage()).contains(why), e::getMessage);
  }

  private static String with(String from, String to) {
    assertTrue(TEXT.contains(from), from);
    return TEXT.replace(from, to);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    refuses(with("\"roots\"", "\"more\": 1, \"roots\""), "line 3: unknown key \"more\"");
    refuses(with("{\"entity\"", "{\"doc\": \"x\", \"entity\""), "unknown key \"doc\"");
    refuses(with("{\"sealed\"", "{\"open\""), "unknown key \"open\"");
  }

  @Test
  void refusesWhatComesTwice() {
    refuses(with("\"version\": 1", "\"version\": 1, \"version\": 1"), "uplicate");
    refuses(with("\"game.Empty\": ", "\"game.None\": "), "uplicate");
    refuses(with("\"left\"", "\"ships\""), "uplicate");
    refuses(with("{\"enum\": []}", "{\"enum\": [], \"sealed\": []}"), "two kinds");
  }

  @Test
  void refusesWhatNamesNothing() {
    refuses(with("[\"game.Arena\"]", "[\"game.Gone\"]"), "no state type game.Gone");
    refuses(with("[\"game.Empty\", ", "[\"game.Gone\", "), "no state type game.Gone");
    refuses(with("Map<String,game.Ship>", "Map<String,game.Gone>"), "no state type game.Gone");
    refuses(with("\"left\": \"long", "\"left\": \"unknown"), "no state type unknown");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Map<String>",
        "List<>",
        "List<String",
        "List<String>>",
        "[]",
        "long[",
        "",
        "Map<,>",
        "List",
        "Map<String,game.Ship>x",
        "<String>"
      })
  void refusesWhatIsNoType(String type) {
    refuses(with("Map<String,game.Ship>", type), "");
  }

  @Test
  void refusesWhatIsTooDeep() {
    refuses(
        with("Map<String,game.Ship>", "List<".repeat(200) + "int" + ">".repeat(200)),
        "not a state type");
    refuses("[".repeat(100_000), "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"hearth\": 1, ", "\"version\": 1, ", "\"parent\": \"\", "})
  void refusesWhatLacksAKey(String key) {
    refuses(with(key, ""), key.substring(0, key.indexOf(':')) + " is missing");
  }

  @Test
  void refusesWhatHasNoRootsOrTypes() {
    refuses(with("\"roots\": [\"game.Arena\"],\n", ""), "\"roots\" is missing");
    refuses("{\"hearth\": 1, \"version\": 1, \"roots\": []}", "is missing");
    refuses("", "");
    refuses("null", "");
    refuses("{}", "is missing");
    refuses(TEXT + "{}", "text after the end");
    refuses(TEXT + "x", "");
  }

  @Test
  void refusesWhatContradictsItself() {
    refuses(with("[\"game.Arena\"]", "[\"game.Ship\"]"), "game.Ship is a root and no entity");
    refuses(
        with("[\"game.Empty\", \"game.Ship\"]", "[\"game.Shape\"]"),
        "game.Shape is a variant of itself");
    refuses(
        with("game.Pair<game.Ship,Optional<int[]>>", "game.Pair<int>"),
        "game.Pair has 2 type parameters, not 1");
    refuses(with("Map<String,game.Ship>", "game.Ship<int>"), "type parameters, not 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "\"1\"", "1.5", "99999999999999999999", "null"})
  void refusesAFormatThatThereNeverWas(String format) {
    refuses(with("\"hearth\": 1", "\"hearth\": " + format), "");
  }

  @Test
  void tellsANewerFormat() {
    String newer = "{\"hearth\": 2, \"brand\": [\"new\"]}";
    SchemaFormatException e =
        assertThrows(SchemaFormatException.class, () -> SchemaJson.readSealed(newer));
    assertEquals("it has format 2, and this Hearth reads format 1", e.getMessage());
    assertTrue(e.isNewer());
    e = assertThrows(SchemaFormatException.class, () -> SchemaJson.readSealed("{"));
    assertFalse(e.isNewer());
  }
}
