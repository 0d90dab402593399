package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StateClassesTest {
  private static final TestCode CODE =
      TestCode.of(
          """
          package game;
          import dev.hearth.Hot;
          import java.util.*;
          record Pair<A extends Comparable<A>, B>(A a, List<B> b, int[] c) {}
          enum Phase { WARMUP, PLAY }
          final class Boxed { private final Hot<Long> tick = Hot.of(1L); private static Hot<Long> no; }
          final class Flat { private long tick; private Optional<String> name = Optional.empty(); }
          final class Fixed { private final long tick; Fixed() { tick = 1; } }
          final class Made { private final Hot<Long> tick = Hot.of(1L); Made(long tick) {} }
          record Wrong(int reordered, long names) { public int reordered() { return 99; } }
          """);

  private static StateClasses of(String... types) {
    return StateClasses.of(TestSchema.of(types), UnaryOperator.identity(), CODE);
  }

  @Test
  void recordsAreReadByFieldAndMadeByName() {
    RecordClass type =
        (RecordClass) of("record game.Wrong: names long; reordered int").named("game.Wrong");
    Object made = type.make(new Object[] {1L, 2});
    assertEquals("Wrong[reordered=2, names=1]", made.toString());
    assertEquals(List.of("names", "reordered"), type.names());
    assertEquals(2, type.get(made, 1));
  }

  @Test
  void aPrimitiveIsNeverNull() {
    RecordClass type =
        (RecordClass) of("record game.Wrong: reordered int; names long").named("game.Wrong");
    MigrationException refused =
        assertThrows(MigrationException.class, () -> type.make(new Object[] {null, 1L}));
    assertEquals("its int reordered would become null", refused.getMessage());
  }

  @Test
  void handlesMayBeBoxedOrFlat() {
    for (String name : List.of("Boxed", "Flat")) {
      String more = name.equals("Flat") ? "; name Optional<String>" : "";
      EntityClass type =
          (EntityClass) of("entity game." + name + ": tick long" + more).named("game." + name);
      Object entity = type.create();
      type.set(entity, 0, 7L);
      assertEquals(7L, type.get(entity, 0));
      assertThrows(MigrationException.class, () -> type.set(entity, 0, null));
      assertEquals(7L, type.get(entity, 0));
    }
  }

  @Test
  void aFlatHandleTakesWhatItsTypeSays() {
    EntityClass type = (EntityClass) of("entity game.Flat: tick long").named("game.Flat");
    Object entity = type.create();
    MigrationException refused =
        assertThrows(MigrationException.class, () -> type.set(entity, 0, "seven"));
    assertEquals("its handle tick cannot take a String", refused.getMessage());
  }

  @Test
  void aFinalFieldIsNoHandle() {
    EntityClass type = (EntityClass) of("entity game.Fixed: tick long").named("game.Fixed");
    Object entity = type.create();
    MigrationException refused =
        assertThrows(MigrationException.class, () -> type.set(entity, 0, 7L));
    assertEquals("its field tick is final, and no handle", refused.getMessage());
  }

  @Test
  void aGenericRecordIsThatOfItsErasure() {
    assertEquals(
        "game.Pair",
        of("record game.Pair<A,B>: a A; b List<B>; c int[]").named("game.Pair").type().getName());
  }

  @Test
  void constantsAreFoundByName() {
    EnumClass type = (EnumClass) of("enum game.Phase: PLAY WARMUP").named("game.Phase");
    assertEquals("PLAY", type.constant("PLAY").toString());
    assertThrows(MigrationException.class, () -> type.constant("OVER"));
  }

  static Stream<List<String>> stale() {
    return Stream.of(
        List.of("record game.Wrong: names long", "has the components [names, reordered]"),
        List.of("record game.Wrong: names int; reordered int", "has names as long"),
        List.of("record game.Boxed: tick long", "is no record"),
        List.of("entity game.Wrong: names long", "is no entity"),
        List.of("entity game.Boxed: tick int", "has the handle tick with java.lang.Long"),
        List.of("entity game.Boxed:", "has the handle tick"),
        List.of("entity game.Boxed: tick long; tock long", "has no tock"),
        List.of("entity game.Made: tick long", "needs a no-argument constructor"),
        List.of("enum game.Phase: WARMUP", "has the constants [PLAY, WARMUP], not [WARMUP]"),
        List.of("enum game.Wrong: A", "is no enum"),
        List.of("record game.Gone: a int", "the class game.Gone of state type game.Gone"),
        List.of("record game.Pair<A,B>: a A; b Set<B>; c int[]", "has b as java.util.List"),
        List.of("record game.Pair<A,B>: a A; b List<B>; c long[]", "has c as int[]"));
  }

  @ParameterizedTest
  @MethodSource("stale")
  void aClassThatDoesNotFitIsRefused(List<String> of) {
    StateClasses classes = of(of.get(0));
    String name = classes.schema().types().firstKey();
    MigrationException refused = assertThrows(MigrationException.class, () -> classes.named(name));
    assertTrue(refused.getMessage().contains(of.get(1)), refused.getMessage());
  }
}
