package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

final class CarryTest {
  private enum Old {
    A,
    B
  }

  private enum New {
    B,
    A
  }

  private sealed interface Choice permits One, Two {}

  private record One() implements Choice {}

  private record Two() implements Choice {}

  @Test
  void nullGivesNull() {
    List<String> list = Carry.collection((List<Integer>) null, String::valueOf);
    Map<String, String> map =
        Carry.map((Map<Integer, Integer>) null, String::valueOf, String::valueOf);
    assertNull(list);
    assertNull(map);
    assertNull(Carry.optional((Optional<Integer>) null, String::valueOf));
    assertNull(Carry.array((Integer[]) null, String[].class, String::valueOf));
    assertNull(Carry.widenArray(null, long[].class));
    assertNull(Carry.widen(null, Long.class));
  }

  @Test
  void nullsWithinStay() {
    List<String> list = Carry.collection(Arrays.asList(1, null, 2), String::valueOf);
    assertEquals(Arrays.asList("1", null, "2"), list);
    String[] array = Carry.array(new Integer[] {1, null}, String[].class, String::valueOf);
    assertArrayEquals(new String[] {"1", null}, array);
    Map<String, Integer> map =
        Carry.map(Collections.<Integer, Integer>singletonMap(1, null), String::valueOf, v -> v);
    assertEquals(Collections.singletonMap("1", null), map);
  }

  @Test
  void whatCannotHoldNullIsRefused() {
    assertEquals(
        "its 2 became null, and a TreeSet holds none",
        assertThrows(
                MigrationException.class,
                () -> Carry.collection(new TreeSet<>(Set.of(1, 2)), i -> i == 2 ? null : i))
            .getMessage());
    assertEquals(
        "its \"a\" became null, and a ConcurrentHashMap holds none",
        assertThrows(
                MigrationException.class,
                () ->
                    Carry.map(new ConcurrentHashMap<>(Map.of("a", 1)), key -> null, value -> value))
            .getMessage());
    assertEquals(
        "the value of its \"a\" became null, and a ConcurrentHashMap holds none",
        assertThrows(
                MigrationException.class,
                () -> Carry.map(new ConcurrentHashMap<>(Map.of("a", 1)), key -> key, value -> null))
            .getMessage());
  }

  @Test
  void aHoleMayGiveUpWhatIsInAnOptional() {
    assertEquals(Optional.empty(), Carry.optional(Optional.of(1), i -> null));
    assertEquals(Optional.of("1"), Carry.optional(Optional.of(1), String::valueOf));
  }

  @Test
  void nestedContainers() {
    List<Map<String, Set<Long>>> now =
        Carry.collection(
            List.of(new TreeMap<>(Map.of(1, Set.of(2)))),
            e ->
                Carry.map(
                    e,
                    String::valueOf,
                    v -> Carry.collection(v, e3 -> Carry.widen(e3, Long.class))));
    assertEquals(List.of(Map.of("1", Set.of(2L))), now);
    assertEquals(TreeMap.class, now.get(0).getClass());
  }

  @Test
  void whatWasNaturallySortedStaysSo() {
    SortedMap<String, Integer> now =
        Carry.map(new TreeMap<>(Map.of(9, 1, 10, 2)), String::valueOf, v -> v);
    assertEquals(List.of("10", "9"), List.copyOf(now.keySet()));
  }

  @Test
  void elementsThatFallTogetherAreNamed() {
    MigrationException refused =
        assertThrows(
            MigrationException.class,
            () -> {
              Set<Integer> set = Carry.collection(Set.of("a", "b"), String::length);
              assertNull(set);
            });
    assertTrue(refused.getMessage().contains("both are now 1"), refused.getMessage());
    assertTrue(refused.getMessage().contains("\"a\""), refused.getMessage());
    assertTrue(refused.getMessage().contains("\"b\""), refused.getMessage());
  }

  @Test
  void enumSetsOutsideOfAMigration() {
    Set<New> now = Carry.collection(EnumSet.of(Old.A), o -> New.valueOf(o.name()));
    assertEquals(EnumSet.of(New.A), now);
    Set<New> none = Carry.collection(EnumSet.noneOf(Old.class), o -> New.valueOf(o.name()));
    assertTrue(none.add(New.B));
    assertTrue(none instanceof EnumSet);
  }

  @Test
  void constantsThatBecameValuesKeepTheirOrder() {
    Collection<Choice> now =
        Carry.collection(EnumSet.allOf(Old.class), o -> o == Old.A ? new One() : new Two());
    assertEquals(List.of(new One(), new Two()), List.copyOf(now));
  }

  @Test
  void widensWithoutLoss() {
    assertEquals(3L, Carry.widen(3, Long.class));
    assertEquals(97, Carry.widen('a', Integer.class));
    assertEquals(1.5, Carry.widen(1.5f, Double.class));
    assertArrayEquals(new long[] {1, -1}, Carry.widenArray(new int[] {1, -1}, long[].class));
    assertArrayEquals(new Integer[] {1}, Carry.widenArray(new int[] {1}, Integer[].class));
    assertThrows(IllegalArgumentException.class, () -> Carry.widen(3L, Double.class));
    assertThrows(IllegalArgumentException.class, () -> Carry.widenArray(new int[0], float[].class));
  }

  @Test
  void aFamilyRemembersItsMembersByItself() {
    V1.Migration migration =
        new V1.Migration() {
          @Override
          protected Now.Vec vel(V1.Ship old) {
            return new Now.Vec(0, 0);
          }

          @Override
          protected double shield(V1.Ship old) {
            return 0;
          }

          @Override
          protected Now.Phase OVERTIME(V1.Phase old) {
            return Now.Phase.PLAY;
          }

          @Override
          protected String name(V1.Circle old) {
            return "";
          }
        };
    V1.Circle old = new V1.Circle(1);
    Choice member = Carry.value(migration, V1.Shape.class, old, o -> new One());
    assertSame(
        member, Carry.<V1.Circle, Choice>value(migration, V1.Shape.class, old, o -> new Two()));
    assertEquals(new Now.Circle(1, ""), migration.migrate(old));
  }

  @Test
  void whatCameAndWasDroppedIsRefusedToWhoReadsIt() {
    MigrationException refused =
        assertThrows(MigrationException.class, () -> Carry.<Integer>givenUp("old", "lives"));
    assertEquals(
        "its lives is read, which came with a later version than this state is of, and was dropped"
            + " or changed by one after that: nothing says what it was. Write the method lives in"
            + " the class that migrates to the version that it came with",
        refused.getMessage());
  }
}
