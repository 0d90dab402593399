package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Containers of every kind, with elements that are of another class afterwards. */
final class ContainersTest {
  private static final String SOURCE =
      """
      package game;
      import dev.hearth.Hot;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.stream.*;
      record Key(int id) implements Comparable<Key> {
        public int compareTo(Key other) { return Integer.compare(id, other.id); }
      }
      enum Color { RED, GREEN, BLUE; static final Object K = new Object(); }
      enum Nothing {}
      record Any(Collection<Key> keys, Map<Key, Key> map, Set<Color> colors,
          Map<Color, Key> painted, Set<Nothing> nothing, Object[] objects, Key[][] grid,
          Optional<Key> maybe, List<List<Key>> nested) {}
      final class Arena { private final Hot<Any> any; Arena() { this(Main.none()); }
        Arena(Any any) { this.any = Hot.of(any); } }
      final class Main {
        static Key k(int id) { return new Key(id); }
        static Any none() { return new Any(null, null, null, null, null, null, null, null, null); }
        static Object of(Collection<Key> keys) {
          return new Arena(new Any(keys, null, null, null, null, null, null, null, null)); }
        static Object of(Map<Key, Key> map) {
          return new Arena(new Any(null, map, null, null, null, null, null, null, null)); }
        static <C extends Collection<Key>> C fill(C keys) {
          Collections.addAll(keys, k(3), k(1), k(2)); return keys; }
        static <M extends Map<Key, Key>> M fill(M map) {
          for (int i : new int[] {3, 1, 2}) { map.put(k(i), k(-i)); } return map; }

        static Object listOf() { return of(List.of(k(3), k(1), k(2))); }
        static Object listOfNone() { return of(List.of()); }
        static Object listOfOne() { return of(List.of(k(1))); }
        static Object streamWithNull() { return of(Stream.of(k(1), null).toList()); }
        static Object arrayList() { return of(fill(new ArrayList<>())); }
        static Object arrayListWithNull() {
          return of(new ArrayList<>(Arrays.asList(k(1), null, k(1)))); }
        static Object linkedList() { return of(fill(new LinkedList<>())); }
        static Object vector() { return of(fill(new Vector<>())); }
        static Object copyOnWrite() { return of(fill(new CopyOnWriteArrayList<>())); }
        static Object subList() { return of(fill(new ArrayList<>()).subList(1, 3)); }
        static Object subListOf() { return of(List.of(k(3), k(1), k(2)).subList(0, 2)); }
        static Object asList() { return of(Arrays.asList(k(3), k(1), k(2))); }
        static Object unmodifiableList() {
          return of(Collections.unmodifiableList(fill(new LinkedList<>()))); }
        static Object unmodifiableCollection() {
          return of(Collections.unmodifiableCollection(fill(new ArrayList<>()))); }
        static Object singletonList() { return of(Collections.singletonList(k(1))); }
        static Object nCopies() { return of(Collections.nCopies(3, k(1))); }
        static Object braces() { return of(new ArrayList<>() {{ add(k(3)); add(k(1)); }}); }
        static Object ownList() { return of(new AbstractList<Key>() {
          public Key get(int i) { return k(i); } public int size() { return 3; } }); }
        static Object ownSortedSet() { return of(new AbstractSet<Key>() {
          public Iterator<Key> iterator() { return List.of(k(2), k(1)).iterator(); }
          public int size() { return 2; } }); }
        static Object hashSet() { return of(fill(new HashSet<>())); }
        static Object linkedHashSet() { return of(fill(new LinkedHashSet<>())); }
        static Object setOf() { return of(Set.of(k(3), k(1), k(2))); }
        static Object setOfOne() { return of(Set.of(k(3))); }
        static Object unmodifiableSet() {
          return of(Collections.unmodifiableSet(fill(new LinkedHashSet<>()))); }
        static Object treeSet() { return of(fill(new TreeSet<>())); }
        static Object treeSetReversed() { return of(fill(new TreeSet<>(Comparator.reverseOrder()))); }
        static Object treeSetTwiceReversed() { return of(fill(new TreeSet<>(
            Collections.reverseOrder(Collections.<Key>reverseOrder())))); }
        static Object descendingSet() { return of(fill(new TreeSet<>()).descendingSet()); }
        static Object skipListSet() { return of(fill(new ConcurrentSkipListSet<>())); }
        static Object unmodifiableSortedSet() {
          return of(Collections.unmodifiableSortedSet(fill(new TreeSet<>()))); }
        static Object identitySet() {
          return of(fill(Collections.newSetFromMap(new IdentityHashMap<>()))); }
        static Object arrayDeque() { return of(fill(new ArrayDeque<>())); }
        static Object priorityQueue() { return of(fill(new PriorityQueue<>())); }
        static Object linkedQueue() { return of(fill(new ConcurrentLinkedQueue<>())); }

        static Object mapOf() { return of(Map.of(k(3), k(-3), k(1), k(-1))); }
        static Object mapOfOne() { return of(Map.of(k(3), k(-3))); }
        static Object hashMap() { return of(fill(new HashMap<>())); }
        static Object hashMapWithNull() {
          Map<Key, Key> map = new HashMap<>(); map.put(null, k(1)); map.put(k(1), null);
          return of(map); }
        static Object linkedHashMap() { return of(fill(new LinkedHashMap<>())); }
        static Object treeMap() { return of(fill(new TreeMap<>())); }
        static Object treeMapReversed() { return of(fill(new TreeMap<>(Comparator.reverseOrder()))); }
        static Object headMap() { return of(fill(new TreeMap<>()).headMap(k(3))); }
        static Object concurrentMap() { return of(fill(new ConcurrentHashMap<>())); }
        static Object identityMap() { return of(fill(new IdentityHashMap<>())); }
        static Object unmodifiableMap() {
          return of(Collections.unmodifiableMap(fill(new LinkedHashMap<>()))); }
        static Object unmodifiableSortedMap() {
          return of(Collections.unmodifiableNavigableMap(fill(new TreeMap<>()))); }
        static Object emptyMap() { return of(Collections.<Key, Key>emptyMap()); }
        static Object bracesMap() { return of(new TreeMap<>() {{ put(k(3), k(1)); }}); }

        static Object comparing() { return of(fill(new TreeSet<>(Comparator.comparing(Key::id)))); }
        static Object lambda() { return of(fill(new TreeMap<>((a, b) -> a.id() - b.id()))); }
        static final class ById implements Comparator<Key> {
          public int compare(Key a, Key b) { return a.id() - b.id(); } }
        static Object named() { return of(fill(new TreeSet<>(new ById()))); }
        static Object reversedLambda() {
          return of(fill(new PriorityQueue<>(Collections.reverseOrder((a, b) -> a.id() - b.id())))); }
        static Object cache() { return of(fill(new LinkedHashMap<Key, Key>() {
          protected boolean removeEldestEntry(Map.Entry<Key, Key> e) { return size() > 2; } })); }

        static Object enums() {
          Map<Color, Key> painted = new EnumMap<>(Color.class);
          painted.put(Color.BLUE, k(1));
          painted.put(Color.RED, k(2));
          return new Arena(new Any(null, null, EnumSet.of(Color.GREEN, Color.RED), painted,
              EnumSet.noneOf(Nothing.class), null, null, null, null));
        }
        static Object emptyEnums() {
          return new Arena(new Any(null, null, EnumSet.noneOf(Color.class),
              new EnumMap<>(Color.class), null, null, null, null, null));
        }
        static Object arrays() {
          Key one = k(1);
          return new Arena(new Any(null, null, null, null, null,
              new Object[] {one, "text", null}, new Key[][] {{one, k(2)}, {}, null},
              Optional.of(one), List.of(List.of(one), new ArrayList<>(List.of(one)))));
        }
      }
      """;

  private static final Twin GAME =
      new Twin(
          SOURCE,
          "entity game.Arena: any game.Any",
          "record game.Any<T>: keys Collection<game.Key>; map Map<game.Key,game.Key>;"
              + " colors Set<game.Color>; painted Map<game.Color,game.Key>;"
              + " nothing Set<game.Nothing>; objects T[]; grid game.Key[][];"
              + " maybe Optional<game.Key>; nested List<List<game.Key>>",
          "record game.Key: id int",
          "enum game.Color: RED GREEN BLUE",
          "enum game.Nothing:");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "listOf",
        "listOfNone",
        "listOfOne",
        "streamWithNull",
        "arrayList",
        "arrayListWithNull",
        "linkedList",
        "vector",
        "copyOnWrite",
        "asList",
        "unmodifiableList",
        "unmodifiableCollection",
        "linkedHashSet",
        "hashSet",
        "treeSet",
        "treeSetReversed",
        "treeSetTwiceReversed",
        "skipListSet",
        "arrayDeque",
        "priorityQueue",
        "linkedQueue"
      })
  void keepsClassAndOrderOfACollection(String built) {
    Collection<?> old = keys(GAME.old().call("game.Main", built));
    Collection<?> now = keys(GAME.copyOf(built));
    assertEquals(old.getClass().getSimpleName(), plain(now));
    assertEquals(ordered(old).toString(), ordered(now).toString());
    isNew(now);
  }

  private static String plain(Object container) {
    // The JDK has one class for lists of which it knows that they are quick to index.
    return container.getClass().getSimpleName().replace("UnmodifiableRandomAccess", "Unmodifiable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hashMap",
        "hashMapWithNull",
        "linkedHashMap",
        "treeMap",
        "treeMapReversed",
        "concurrentMap",
        "unmodifiableMap",
        "mapOfOne"
      })
  void keepsClassAndOrderOfAMap(String built) {
    Map<?, ?> old = Peek.at(Map.class, GAME.old().call("game.Main", built), "any", "map");
    Map<?, ?> now = Peek.at(Map.class, GAME.copyOf(built), "any", "map");
    assertEquals(old.getClass(), now.getClass());
    assertEquals(old.toString(), now.toString());
    isNew(now.keySet());
    isNew(now.values());
  }

  static Stream<List<String>> others() {
    return Stream.of(
        List.of("subList", "ArrayList", "[Key[id=1], Key[id=2]]"),
        List.of("subListOf", "List12", "[Key[id=3], Key[id=1]]"),
        List.of("singletonList", "List12", "[Key[id=1]]"),
        List.of("nCopies", "ListN", "[Key[id=1], Key[id=1], Key[id=1]]"),
        List.of("braces", "ArrayList", "[Key[id=3], Key[id=1]]"),
        List.of("ownList", "UnmodifiableRandomAccessList", "[Key[id=0], Key[id=1], Key[id=2]]"),
        List.of("ownSortedSet", "UnmodifiableSet", "[Key[id=2], Key[id=1]]"),
        List.of("unmodifiableSet", "UnmodifiableSet", "[Key[id=3], Key[id=1], Key[id=2]]"),
        List.of("descendingSet", "TreeSet", "[Key[id=3], Key[id=2], Key[id=1]]"),
        List.of(
            "unmodifiableSortedSet",
            "UnmodifiableNavigableSet",
            "[Key[id=1], Key[id=2], Key[id=3]]"),
        List.of("setOfOne", "Set12", "[Key[id=3]]"));
  }

  @ParameterizedTest
  @MethodSource("others")
  void keepsOrderAndMutabilityOfAnyOther(List<String> of) {
    Collection<?> now = keys(GAME.copyOf(of.get(0)));
    assertEquals(of.get(1), now.getClass().getSimpleName());
    assertEquals(of.get(2), now.toString());
    isNew(now);
  }

  @Test
  void keepsElementsOfWhatHasNoOrder() {
    assertEquals(3, keys(GAME.copyOf("setOf")).size());
    assertThrows(UnsupportedOperationException.class, () -> keys(GAME.copyOf("setOf")).clear());
    assertEquals(3, keys(GAME.copyOf("identitySet")).size());
    Map<?, ?> map = Peek.at(Map.class, GAME.copyOf("mapOf"), "any", "map");
    assertEquals(2, map.size());
    assertThrows(UnsupportedOperationException.class, map::clear);
    assertEquals(3, Peek.at(Map.class, GAME.copyOf("identityMap"), "any", "map").size());
    assertEquals(Map.of(), Peek.at(GAME.copyOf("emptyMap"), "any", "map"));
  }

  @Test
  void sortedOnesAreSortedByTheNewCode() {
    TestCode reversed =
        TestCode.of(SOURCE.replace("compare(id, other.id)", "compare(other.id, id)"));
    Twin twin = new Twin(GAME.schema(), GAME.old(), reversed);
    assertEquals("[Key[id=3], Key[id=2], Key[id=1]]", keys(twin.copyOf("treeSet")).toString());
    SortedMap<?, ?> map = Peek.at(SortedMap.class, twin.copyOf("treeMap"), "any", "map");
    assertEquals(3, Peek.at(map.firstKey(), "id"));
    assertEquals(1, Peek.at(map.lastKey(), "id"));
  }

  @Test
  void hashedOnesAreHashedByTheNewCode() {
    TestCode other =
        TestCode.of(
            SOURCE.replace(
                "record Key(int id) implements Comparable<Key> {",
                "record Key(int id) implements Comparable<Key> {"
                    + " public int hashCode() { return -id; }"
                    + " public boolean equals(Object o) { return o instanceof Key k && k.id == id; }"));
    Collection<?> keys = keys(new Twin(GAME.schema(), GAME.old(), other).copyOf("hashSet"));
    for (Object key : keys) {
      assertTrue(keys.contains(key));
    }
  }

  @Test
  void keysThatFallTogetherAreRefusedByName() {
    TestCode coarse =
        TestCode.of(
            SOURCE
                .replace(
                    "record Key(int id) implements Comparable<Key> {",
                    "record Key(int id) implements Comparable<Key> {"
                        + " public int hashCode() { return 0; }"
                        + " public boolean equals(Object o) { return o instanceof Key k"
                        + " && k.id % 2 == id % 2; }")
                .replace("compare(id, other.id)", "compare(id % 2, other.id % 2)"));
    Twin twin = new Twin(GAME.schema(), GAME.old(), coarse);
    for (String built : List.of("linkedHashSet", "treeSet")) {
      MigrationException refused = assertThrows(MigrationException.class, () -> twin.copyOf(built));
      String first =
          built.equals("treeSet") ? "Key[id=1] and Key[id=3]" : "Key[id=3] and Key[id=1]";
      assertTrue(refused.getMessage().startsWith("Arena.any.keys (a "), refused.getMessage());
      assertTrue(
          refused
              .getMessage()
              .contains(
                  "its elements "
                      + first
                      + " fall together: they are now "
                      + first
                      + ", which the new code takes for the same"),
          refused.getMessage());
    }
    for (String built : List.of("linkedHashMap", "treeMap", "mapOf")) {
      MigrationException refused = assertThrows(MigrationException.class, () -> twin.copyOf(built));
      String kind =
          Map.of("linkedHashMap", "LinkedHashMap", "treeMap", "TreeMap", "mapOf", "Map").get(built);
      assertTrue(
          refused.getMessage().startsWith("Arena.any.map (a " + kind + ") "), refused.getMessage());
      assertTrue(refused.getMessage().contains("its keys Key[id="), refused.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"comparing", "lambda", "named", "reversedLambda"})
  void aComparatorOfTheProgramIsRefused(String built) {
    MigrationException refused = assertThrows(MigrationException.class, () -> GAME.copyOf(built));
    assertTrue(refused.getMessage().contains("it is sorted by "), refused.getMessage());
    assertTrue(refused.getMessage().contains("Sort by the natural order"), refused.getMessage());
  }

  @Test
  void aComparatorThatIsLoadedOnceIsKept() {
    TestCode lib =
        TestCode.of(
            """
            package lib;
            public final class Longest implements java.util.Comparator<Object> {
              public int compare(Object a, Object b) {
                return b.toString().length() - a.toString().length();
              }
            }
            """);
    String game =
        """
        package game;
        import dev.hearth.Hot;
        import java.util.*;
        record Name(String text) {}
        final class Arena { final Hot<SortedSet<Name>> names = Hot.of(new TreeSet<>()); }
        final class Main {
          static Object arena() {
            Arena arena = new Arena();
            arena.names.set(new TreeSet<>(new lib.Longest()));
            arena.names.get().add(new Name("a"));
            arena.names.get().add(new Name("abc"));
            return arena;
          }
        }
        """;
    Twin twin =
        new Twin(
            TestSchema.of(
                "entity game.Arena: names SortedSet<game.Name>", "record game.Name: text String"),
            TestCode.of(lib, game),
            TestCode.of(lib, game));
    SortedSet<?> names = Peek.at(SortedSet.class, twin.copyOf("arena"), "names");
    assertEquals("[Name[text=abc], Name[text=a]]", names.toString());
    assertEquals("lib.Longest", names.comparator().getClass().getName());
  }

  @Test
  void aContainerWithCodeOfItsOwnIsRefused() {
    MigrationException refused = assertThrows(MigrationException.class, () -> GAME.copyOf("cache"));
    assertTrue(refused.getMessage().contains("removeEldestEntry"), refused.getMessage());
    assertTrue(refused.getMessage().startsWith("Arena.any.map"), refused.getMessage());
  }

  @Test
  void enumContainersAreForTheNewEnum() {
    Object any = Peek.at(GAME.copyOf("enums"), "any");
    assertEquals("[RED, GREEN]", Peek.at(any, "colors").toString());
    assertEquals("{RED=Key[id=2], BLUE=Key[id=1]}", Peek.at(any, "painted").toString());
    isNew(Peek.at(Collection.class, any, "colors"));
    assertEquals("RegularEnumSet", Peek.at(any, "nothing").getClass().getSimpleName());
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void emptyEnumContainersAreForTheNewEnum() throws ReflectiveOperationException {
    Object any = Peek.at(GAME.copyOf("emptyEnums"), "any");
    Object red = GAME.now().loadClass("game.Color").getEnumConstants()[0];
    ((Collection) Peek.at(any, "colors")).add(red);
    ((Map) Peek.at(any, "painted")).put(red, null);
    assertEquals("[RED]", Peek.at(any, "colors").toString());
    assertEquals("EnumMap", Peek.at(any, "painted").getClass().getSimpleName());
  }

  @Test
  void arraysAndWhatIsNested() throws ReflectiveOperationException {
    Object any = Peek.at(GAME.copyOf("arrays"), "any");
    Object[][] grid = (Object[][]) Peek.at(any, "grid");
    Object one = grid[0][0];
    assertSame(GAME.now(), one.getClass().getClassLoader());
    assertSame(GAME.now().loadClass("game.Key").arrayType().arrayType(), grid.getClass());
    assertEquals("[[Key[id=1], Key[id=2]], [], null]", Arrays.deepToString(grid));
    Object[] objects = (Object[]) Peek.at(any, "objects");
    assertSame(one, objects[0]);
    assertEquals("[Key[id=1], text, null]", Arrays.toString(objects));
    assertSame(one, Peek.at(any, "maybe", "?"));
    assertSame(one, Peek.at(any, "nested", "[0]", "[0]"));
    assertEquals("ArrayList", Peek.at(any, "nested", "[1]").getClass().getSimpleName());
  }

  private static Collection<?> keys(Object arena) {
    return Peek.at(Collection.class, arena, "any", "keys");
  }

  private static Collection<?> ordered(Collection<?> collection) {
    boolean hashed = collection.getClass().getSimpleName().equals("HashSet");
    return hashed ? collection.stream().map(String::valueOf).sorted().toList() : collection;
  }

  private static void isNew(Collection<?> elements) {
    for (Object element : elements) {
      if (element != null) {
        assertSame(GAME.now(), element.getClass().getClassLoader());
      }
    }
  }
}
