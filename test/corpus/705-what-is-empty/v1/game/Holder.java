package game;

import dev.hearth.annotations.HotState;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

@HotState
public record Holder(
    Unit unit,
    Mute mute,
    Never never,
    EnumSet<Never> nevers,
    EnumMap<Never, Unit> neverMap,
    List<Unit> list,
    LinkedList<Unit> linked,
    Set<Unit> set,
    SortedSet<String> sorted,
    NavigableSet<Never> navigable,
    Map<Unit, Unit> map,
    LinkedHashMap<Unit, Never> ordered,
    SortedMap<String, Unit> sortedMap,
    NavigableMap<Never, Unit> navigableMap,
    TreeMap<Integer, Unit> tree,
    Collection<Unit> collection,
    Queue<Unit> queue,
    Deque<Unit> deque,
    ArrayDeque<Unit> arrayDeque,
    Optional<Unit> optional,
    Optional<List<Unit>> inside,
    OptionalInt noInt,
    OptionalLong noLong,
    OptionalDouble noDouble,
    Unit[] units,
    Unit[][] grid,
    int[] ints,
    String[] strings,
    String string) {

  static Holder empty() {
    return new Holder(
        new Unit(),
        new Mute(),
        null,
        EnumSet.noneOf(Never.class),
        new EnumMap<>(Never.class),
        List.of(),
        new LinkedList<>(),
        Set.of(),
        new TreeMap<String, String>().navigableKeySet(),
        new java.util.TreeSet<>(),
        Map.of(),
        new LinkedHashMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        new LinkedList<>(),
        new ArrayDeque<>(),
        new ArrayDeque<>(),
        Optional.empty(),
        Optional.of(List.of()),
        OptionalInt.empty(),
        OptionalLong.empty(),
        OptionalDouble.empty(),
        new Unit[0],
        new Unit[][] {{}, {}},
        new int[0],
        new String[0],
        "");
  }
}
