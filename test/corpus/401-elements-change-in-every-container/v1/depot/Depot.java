package depot;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
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
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

@HotState
public final class Depot implements HotProgram {
  private final Hot<List<Box>> list = Hot.of(List.of());
  private final Hot<Set<Box>> set = Hot.of(Set.of());
  private final Hot<Map<String, Box>> map = Hot.of(Map.of());
  private final Hot<Optional<Box>> optional = Hot.of(Optional.empty());
  private final Hot<Collection<Box>> collection = Hot.of(List.of());
  private final Hot<Queue<Box>> queue = Hot.of(new ArrayDeque<>());
  private final Hot<Deque<Box>> deque = Hot.of(new ArrayDeque<>());
  private final Hot<SortedSet<Box>> sortedSet = Hot.of(new TreeSet<>());
  private final Hot<NavigableSet<Box>> navigableSet = Hot.of(new TreeSet<>());
  private final Hot<SortedMap<Box, Box>> sortedMap = Hot.of(new TreeMap<>());
  private final Hot<NavigableMap<Box, Box>> navigableMap = Hot.of(new TreeMap<>());
  private final Hot<ArrayList<Box>> arrayList = Hot.of(new ArrayList<>());
  private final Hot<LinkedList<Box>> linkedList = Hot.of(new LinkedList<>());
  private final Hot<ArrayDeque<Box>> arrayDeque = Hot.of(new ArrayDeque<>());
  private final Hot<HashSet<Box>> hashSet = Hot.of(new HashSet<>());
  private final Hot<LinkedHashSet<Box>> linkedHashSet = Hot.of(new LinkedHashSet<>());
  private final Hot<TreeSet<Box>> treeSet = Hot.of(new TreeSet<>());
  private final Hot<EnumSet<Mark>> enumSet = Hot.of(EnumSet.noneOf(Mark.class));
  private final Hot<HashMap<Box, Mark>> hashMap = Hot.of(new HashMap<>());
  private final Hot<LinkedHashMap<Mark, Box>> linkedHashMap = Hot.of(new LinkedHashMap<>());
  private final Hot<TreeMap<String, Box>> treeMap = Hot.of(new TreeMap<>());
  private final Hot<EnumMap<Mark, Box>> enumMap = Hot.of(new EnumMap<>(Mark.class));
  private final Hot<Box[]> array = Hot.of(new Box[0]);
  private final Hot<Box[][]> arrays = Hot.of(new Box[0][]);

  @Override
  public void start() {
    Box a = new Box(30);
    Box b = new Box(4);
    Box c = new Box(500);
    List<Box> all = Arrays.asList(a, b, c);
    list.set(Arrays.asList(a, null, b));
    set.set(Set.of(a, b));
    map.set(Map.of("a", a, "b", b));
    optional.set(Optional.of(c));
    collection.set(new LinkedHashSet<>(all));
    queue.set(new PriorityQueue<>(all));
    deque.set(new ArrayDeque<>(all));
    sortedSet.set(new TreeSet<>(all));
    navigableSet.set(new TreeSet<>(all));
    sortedMap.set(new TreeMap<>(Map.of(a, b, c, c)));
    navigableMap.set(new TreeMap<>(Map.of(b, a)));
    arrayList.set(new ArrayList<>(all));
    linkedList.set(new LinkedList<>(all));
    arrayDeque.set(new ArrayDeque<>(List.of(c, a)));
    hashSet.set(new HashSet<>(all));
    linkedHashSet.set(new LinkedHashSet<>(List.of(c, a)));
    treeSet.set(new TreeSet<>(List.of(c, a)));
    enumSet.set(EnumSet.of(Mark.HEAVY, Mark.FRAGILE));
    hashMap.set(new HashMap<>(Map.of(a, Mark.HEAVY)));
    LinkedHashMap<Mark, Box> marked = new LinkedHashMap<>();
    marked.put(Mark.HEAVY, c);
    marked.put(Mark.FRAGILE, null);
    linkedHashMap.set(marked);
    treeMap.set(new TreeMap<>(Map.of("z", a, "y", b)));
    enumMap.set(new EnumMap<>(Map.of(Mark.HEAVY, c, Mark.FRAGILE, a)));
    array.set(new Box[] {c, null, c});
    arrays.set(new Box[][] {{a}, {}, null, {b, c}});
  }

  @Override
  public void step() {}
}
