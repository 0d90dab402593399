package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file calls containers that are views of sorted ones. */
final class ContainerFormTest {
  private static final TreeMap<Integer, Integer> MAP = new TreeMap<>(Map.of(1, 1, 2, 2, 3, 3));

  static Stream<Object> views() {
    return Stream.of(
        MAP.navigableKeySet(),
        MAP.descendingKeySet(),
        MAP.descendingMap(),
        MAP.headMap(2),
        MAP.subMap(1, true, 2, true).descendingMap().tailMap(1),
        new TreeSet<>(MAP.keySet()).tailSet(2),
        new TreeSet<>(MAP.keySet()).descendingSet(),
        Collections.synchronizedSortedSet(new TreeSet<>(MAP.keySet())),
        Collections.checkedSortedMap(MAP, Integer.class, Integer.class),
        new ConcurrentSkipListMap<>(MAP).descendingMap(),
        new ConcurrentSkipListMap<>(MAP).keySet(),
        new ConcurrentSkipListSet<>(MAP.keySet()).headSet(2),
        MAP.values(),
        MAP.headMap(2).entrySet().stream().map(Map.Entry::getKey).toList(),
        Collections.unmodifiableSortedSet(new TreeSet<>(MAP.keySet()).headSet(2)));
  }

  @ParameterizedTest
  @MethodSource("views")
  void whatIsWrittenCanBeReadBack(Object view) {
    String form = ContainerForm.of(view);
    assertNotNull(ContainerForm.prototype(form), form);
  }

  @Test
  void theOrderOfAViewStays() {
    assertEquals(
        List.of("TreeMap", "TreeMap reversed", "TreeSet", "TreeSet reversed"),
        Stream.of(
                MAP.headMap(2),
                MAP.descendingMap(),
                MAP.navigableKeySet(),
                new TreeSet<>(MAP.keySet()).descendingSet())
            .map(ContainerForm::of)
            .toList());
  }
}
