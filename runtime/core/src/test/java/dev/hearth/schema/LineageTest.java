package dev.hearth.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which class stands for a type, above all for an entity, in each version. */
final class LineageTest {
  private static final String ARENA =
      SchemaText.entity("game.Arena", "ships List<game.Ship>", "enemy game.Enemy");

  /** A ship that changes with each version, beside an enemy that does not. */
  private static StateSchema schema(String ship) {
    return SchemaText.parse(
        "\"game.Arena\"",
        ARENA,
        SchemaText.entity("game.Enemy", "hp int"),
        SchemaText.record("game.Ship", ship));
  }

  private static Lineage lineage(Lineage.Touched touched) {
    return Lineage.of(
        List.of(
            SealedVersion.of(1, "", schema("a int")),
            SealedVersion.of(2, "", schema("b int")),
            SealedVersion.of(3, "", schema("c int"))),
        schema("d int"),
        touched);
  }

  @Test
  void anEntityThatStaysIsOfTheNewestVersion() {
    Lineage lineage = lineage(Lineage.UNTOUCHED);
    assertEquals("game.V3$Enemy", lineage.className(1, "game.Enemy"));
    assertEquals("game.V3$Enemy", lineage.className(3, "game.Enemy"));
    assertEquals("game.V1$Arena", lineage.className(1, "game.Arena"));
    assertEquals(List.of("game.Arena", "game.Ship"), lineage.generatedIn(1));
    assertEquals(List.of("game.Arena", "game.Enemy", "game.Ship"), lineage.generatedIn(3));
    assertEquals(Set.of("Arena", "Enemy", "Ship"), lineage.inherited(2));
    assertEquals(Set.of(), lineage.inherited(3));
  }

  @Test
  void oneThatAMigrationClassWorksOnIsOfItsVersion() {
    Lineage lineage = lineage((version, type, name) -> version == 2 && name.equals("Enemy"));
    assertEquals("game.V2$Enemy", lineage.className(2, "game.Enemy"));
    assertEquals("game.V2$Enemy", lineage.className(1, "game.Enemy"));
    assertEquals(List.of("game.Enemy"), lineage.touchedIn(2));
    assertEquals(List.of(), lineage.touchedIn(1));
    assertTrue(lineage.changesAfter(2, "game.Enemy"));
    assertFalse(lineage.changesAfter(1, "game.Enemy"));
  }

  @Test
  void anEntityOfADraftThatStaysIsTheCurrentClassUnlessAMigrationClassWorksOnIt() {
    SealedVersion draft = SealedVersion.draft(schema("a int"));
    Lineage lineage = Lineage.ofDraft(draft, schema("b int"), Lineage.UNTOUCHED);
    assertEquals("game.Enemy", lineage.className(0, "game.Enemy"));
    assertEquals(List.of("game.Arena", "game.Ship"), lineage.generatedIn(0));
    assertEquals(List.of(), lineage.touchedIn(0));
    Lineage touched =
        Lineage.ofDraft(draft, schema("b int"), (version, type, name) -> name.equals("Enemy"));
    assertEquals("game.VRunning$Enemy", touched.className(0, "game.Enemy"));
    assertEquals(List.of("game.Enemy"), touched.touchedIn(0));
    assertEquals("game.VRunning$Ship", touched.className(0, "game.Ship"));
  }

  @Test
  void classesExtendEachOtherInShortRuns() {
    List<SealedVersion> versions =
        IntStream.rangeClosed(1, 70)
            .mapToObj(version -> SealedVersion.of(version, "", schema("a" + version + " int")))
            .toList();
    Lineage lineage = Lineage.of(versions, schema("now int"), Lineage.UNTOUCHED);
    assertEquals("game.V32$Enemy", lineage.className(1, "game.Enemy"));
    assertEquals("game.V64$Enemy", lineage.className(33, "game.Enemy"));
    assertEquals("game.V70$Enemy", lineage.className(65, "game.Enemy"));
    assertFalse(lineage.extendsNext(32));
    assertFalse(lineage.isExtended(33));
    assertEquals(Set.of(), lineage.inherited(32));
    assertTrue(lineage.isExtended(32));
  }

  @Test
  void oneThatIsCalledDifferentlyLaterIsOfItsVersion() {
    StateSchema two =
        SchemaText.types(
            SchemaText.entity("game.Enemy", "hp int"),
            SchemaText.record("game.net.Enemy", "n int"));
    StateSchema one = SchemaText.types(SchemaText.entity("game.Enemy", "hp int"));
    Lineage lineage =
        Lineage.of(
            List.of(SealedVersion.of(1, "", one), SealedVersion.of(2, "", two)),
            SchemaText.types(),
            Lineage.UNTOUCHED);
    assertEquals("game.V1$Enemy", lineage.className(1, "game.Enemy"));
    assertEquals("game.V2$game_Enemy", lineage.className(2, "game.Enemy"));
  }
}
