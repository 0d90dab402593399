package dev.hearth.test.property;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** What containers are made of, whatever they are declared as. */
enum Impl {
  LIST_OF("List.of", Order.OWN, false),
  ARRAY_LIST("ArrayList", Order.OWN, true),
  LINKED_LIST("LinkedList", Order.OWN, true),
  AS_LIST("Arrays.asList", Order.OWN, true),
  UNMODIFIABLE_LIST("unmodifiableList", Order.OWN, true),
  COPY_ON_WRITE_LIST("CopyOnWriteArrayList", Order.OWN, true),
  UNMODIFIABLE_COLLECTION("unmodifiableCollection", Order.OWN, true),
  SET_OF("Set.of", Order.NONE, false),
  HASH_SET("HashSet", Order.NONE, true),
  LINKED_HASH_SET("LinkedHashSet", Order.OWN, true),
  UNMODIFIABLE_SET("unmodifiableSet", Order.OWN, true),
  TREE_SET("TreeSet", Order.SORTED, false),
  REVERSED_SET("TreeSet reversed", Order.REVERSED, false),
  SKIP_LIST_SET("ConcurrentSkipListSet", Order.SORTED, false),
  UNMODIFIABLE_SORTED_SET("unmodifiableNavigableSet", Order.SORTED, false),
  ENUM_SET("EnumSet", Order.SORTED, false),
  MAP_OF("Map.of", Order.NONE, false),
  HASH_MAP("HashMap", Order.NONE, true),
  LINKED_HASH_MAP("LinkedHashMap", Order.OWN, true),
  UNMODIFIABLE_MAP("unmodifiableMap", Order.OWN, true),
  CONCURRENT_MAP("ConcurrentHashMap", Order.NONE, false),
  TREE_MAP("TreeMap", Order.SORTED, false),
  REVERSED_MAP("TreeMap reversed", Order.REVERSED, false),
  SKIP_LIST_MAP("ConcurrentSkipListMap", Order.SORTED, false),
  UNMODIFIABLE_SORTED_MAP("unmodifiableNavigableMap", Order.SORTED, false),
  ENUM_MAP("EnumMap", Order.SORTED, false),
  ARRAY_DEQUE("ArrayDeque", Order.OWN, false),
  LINKED_DEQUE("ConcurrentLinkedDeque", Order.OWN, false),
  PRIORITY_QUEUE("PriorityQueue", Order.SORTED, false),
  REVERSED_QUEUE("PriorityQueue reversed", Order.REVERSED, false),
  OPTIONAL("Optional", Order.OWN, false);

  /** Which order its elements or keys are in. */
  enum Order {
    OWN,
    NONE,
    SORTED,
    REVERSED
  }

  private static final Map<String, List<Impl>> OF_DECLARED =
      Map.ofEntries(
          Map.entry(
              "List",
              List.of(
                  LIST_OF,
                  ARRAY_LIST,
                  LINKED_LIST,
                  AS_LIST,
                  UNMODIFIABLE_LIST,
                  COPY_ON_WRITE_LIST)),
          Map.entry("ArrayList", List.of(ARRAY_LIST)),
          Map.entry("LinkedList", List.of(LINKED_LIST)),
          Map.entry(
              "Collection",
              List.of(LIST_OF, ARRAY_LIST, ARRAY_DEQUE, LINKED_LIST, UNMODIFIABLE_COLLECTION)),
          Map.entry("Queue", List.of(ARRAY_DEQUE, LINKED_LIST, PRIORITY_QUEUE, REVERSED_QUEUE)),
          Map.entry("Deque", List.of(ARRAY_DEQUE, LINKED_LIST, LINKED_DEQUE)),
          Map.entry("ArrayDeque", List.of(ARRAY_DEQUE)),
          Map.entry(
              "Set",
              List.of(
                  SET_OF,
                  LINKED_HASH_SET,
                  HASH_SET,
                  UNMODIFIABLE_SET,
                  TREE_SET,
                  REVERSED_SET,
                  SKIP_LIST_SET,
                  ENUM_SET)),
          Map.entry("HashSet", List.of(HASH_SET, LINKED_HASH_SET)),
          Map.entry("LinkedHashSet", List.of(LINKED_HASH_SET)),
          Map.entry(
              "SortedSet", List.of(TREE_SET, REVERSED_SET, SKIP_LIST_SET, UNMODIFIABLE_SORTED_SET)),
          Map.entry("NavigableSet", List.of(TREE_SET, REVERSED_SET, UNMODIFIABLE_SORTED_SET)),
          Map.entry("TreeSet", List.of(TREE_SET, REVERSED_SET)),
          Map.entry("EnumSet", List.of(ENUM_SET)),
          Map.entry(
              "Map",
              List.of(
                  MAP_OF,
                  LINKED_HASH_MAP,
                  HASH_MAP,
                  UNMODIFIABLE_MAP,
                  CONCURRENT_MAP,
                  TREE_MAP,
                  REVERSED_MAP,
                  SKIP_LIST_MAP,
                  ENUM_MAP)),
          Map.entry("HashMap", List.of(HASH_MAP, LINKED_HASH_MAP)),
          Map.entry("LinkedHashMap", List.of(LINKED_HASH_MAP)),
          Map.entry(
              "SortedMap", List.of(TREE_MAP, REVERSED_MAP, SKIP_LIST_MAP, UNMODIFIABLE_SORTED_MAP)),
          Map.entry("NavigableMap", List.of(TREE_MAP, REVERSED_MAP, UNMODIFIABLE_SORTED_MAP)),
          Map.entry("TreeMap", List.of(TREE_MAP, REVERSED_MAP)),
          Map.entry("EnumMap", List.of(ENUM_MAP)),
          Map.entry("Optional", List.of(OPTIONAL)));

  final String label;
  final Order order;

  /** Whether it takes null as an element, or as a value. */
  final boolean takesNull;

  Impl(String label, Order order, boolean takesNull) {
    this.label = label;
    this.order = order;
    this.takesNull = takesNull;
  }

  /** What a value of a declared container may be, the simplest first. */
  static List<Impl> of(String declared) {
    return OF_DECLARED.getOrDefault(declared, List.of());
  }

  static List<String> declarable() {
    return OF_DECLARED.keySet().stream().sorted().toList();
  }

  boolean isMap() {
    return name().contains("MAP");
  }

  boolean isSet() {
    return name().contains("SET");
  }

  boolean isSorted() {
    return order == Order.SORTED || order == Order.REVERSED;
  }

  boolean isOfEnum() {
    return this == ENUM_SET || this == ENUM_MAP;
  }

  /** A container of these elements; a map's keys and values take turns. */
  @SuppressWarnings({
    "unchecked",
    "rawtypes",
    "JdkObsolete"
  }) // its elements are of no type that javac knows
  Object make(List<@Nullable Object> elements, Class<?> enumType) {
    return switch (this) {
      case LIST_OF -> List.of(elements.toArray());
      case ARRAY_LIST -> new ArrayList<>(elements);
      case LINKED_LIST -> new LinkedList<>(elements);
      case AS_LIST -> Arrays.asList(elements.toArray());
      case UNMODIFIABLE_LIST -> Collections.unmodifiableList(new ArrayList<>(elements));
      case COPY_ON_WRITE_LIST -> new CopyOnWriteArrayList<>(elements);
      case UNMODIFIABLE_COLLECTION -> Collections.unmodifiableCollection(new ArrayList<>(elements));
      case SET_OF -> Set.of(elements.toArray());
      case HASH_SET -> new HashSet<>(elements);
      case LINKED_HASH_SET -> new LinkedHashSet<>(elements);
      case UNMODIFIABLE_SET -> Collections.unmodifiableSet(new LinkedHashSet<>(elements));
      case TREE_SET -> new TreeSet<>(elements);
      case REVERSED_SET -> filled(new TreeSet<>(Collections.reverseOrder()), elements);
      case SKIP_LIST_SET -> new ConcurrentSkipListSet<>(elements);
      case UNMODIFIABLE_SORTED_SET -> Collections.unmodifiableNavigableSet(new TreeSet(elements));
      case ENUM_SET -> filled(EnumSet.noneOf((Class) enumType), elements);
      case MAP_OF -> Map.copyOf(put(new HashMap<>(), elements));
      case HASH_MAP -> put(new HashMap<>(), elements);
      case LINKED_HASH_MAP -> put(new LinkedHashMap<>(), elements);
      case UNMODIFIABLE_MAP -> Collections.unmodifiableMap(put(new LinkedHashMap<>(), elements));
      case CONCURRENT_MAP -> put(new ConcurrentHashMap<>(), elements);
      case TREE_MAP -> put(new TreeMap<>(), elements);
      case REVERSED_MAP -> put(new TreeMap<>(Collections.reverseOrder()), elements);
      case SKIP_LIST_MAP -> put(new ConcurrentSkipListMap<>(), elements);
      case UNMODIFIABLE_SORTED_MAP ->
          Collections.unmodifiableNavigableMap((TreeMap) put(new TreeMap<>(), elements));
      case ENUM_MAP -> put(new EnumMap((Class) enumType), elements);
      case ARRAY_DEQUE -> new ArrayDeque<>(elements);
      case LINKED_DEQUE -> new ConcurrentLinkedDeque<>(elements);
      case PRIORITY_QUEUE -> new PriorityQueue<>(elements);
      case REVERSED_QUEUE -> filled(new PriorityQueue<>(Collections.reverseOrder()), elements);
      case OPTIONAL -> elements.isEmpty() ? Optional.empty() : Optional.of(elements.get(0));
    };
  }

  private static <T> Collection<T> filled(Collection<T> empty, List<?> elements) {
    @SuppressWarnings("unchecked")
    List<T> all = (List<T>) elements;
    empty.addAll(all);
    return empty;
  }

  private static Map<Object, Object> put(Map<Object, Object> empty, List<?> elements) {
    for (int i = 0; i < elements.size(); i += 2) {
      empty.put(elements.get(i), elements.get(i + 1));
    }
    return empty;
  }

  /** What a container of Java is. */
  static Impl like(Object container) {
    String label = label(container);
    for (Impl impl : values()) {
      if (impl.label.equals(label)) {
        return impl;
      }
    }
    throw new AssertionError("a container of a kind that no value had: " + container.getClass());
  }

  private static String label(Object container) {
    String name = container.getClass().getSimpleName();
    if (container.getClass().getName().startsWith("java.util.ImmutableCollections$")
        || name.startsWith("Empty")
        || name.startsWith("Singleton")) {
      return container instanceof List ? "List.of" : container instanceof Set ? "Set.of" : "Map.of";
    }
    if (name.startsWith("Unmodifiable")) {
      return container instanceof NavigableSet
          ? "unmodifiableNavigableSet"
          : container instanceof NavigableMap
              ? "unmodifiableNavigableMap"
              : container instanceof List
                  ? "unmodifiableList"
                  : container instanceof Set
                      ? "unmodifiableSet"
                      : container instanceof Map ? "unmodifiableMap" : "unmodifiableCollection";
    }
    if (container instanceof EnumSet) {
      return "EnumSet";
    }
    if (container.getClass().getName().equals("java.util.Arrays$ArrayList")) {
      return "Arrays.asList";
    }
    return name + (isReversed(container) ? " reversed" : "");
  }

  private static boolean isReversed(Object container) {
    Comparator<?> by =
        container instanceof SortedSet<?> set
            ? set.comparator()
            : container instanceof SortedMap<?, ?> map
                ? map.comparator()
                : container instanceof PriorityQueue<?> queue ? queue.comparator() : null;
    return by != null && by.equals(Collections.reverseOrder());
  }
}
