package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record T(short n) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<List<Short>>> l = Hot.of(List.of());
  private final Hot<List<Set<Short>>> s = Hot.of(List.of());
  private final Hot<List<Map<Short, Short>>> m = Hot.of(List.of());
  private final Hot<List<List<T>>> r = Hot.of(List.of());
  private final Hot<Deque<Short>> dq = Hot.of(new ArrayDeque<>());

  @Override
  public void step() {}

  @Override
  public void start() {
    short a = 1, b = 2, c = 3, d = 4, e = 5, f = 6, g = 7, h = 8, i = 9, j = 10;
    l.set(
        List.of(
            Collections.nCopies(2, a),
            new ArrayList<>(List.of(a, b, c)).subList(1, 2),
            Arrays.asList(c, d),
            Collections.unmodifiableList(new LinkedList<>(List.of(e))),
            Collections.synchronizedList(new ArrayList<>(List.of(f))),
            Collections.checkedList(new ArrayList<>(List.of(g)), Short.class),
            Collections.emptyList(),
            Collections.singletonList(h),
            new java.util.concurrent.CopyOnWriteArrayList<>(List.of(i)),
            new Vector<>(List.of(j))));
    s.set(
        List.of(
            Collections.singleton(a),
            Collections.checkedSet(new LinkedHashSet<>(List.of(b, c)), Short.class),
            Collections.unmodifiableSortedSet(new TreeSet<>(List.of(d)))));
    Map<Short, Short> lru = new LinkedHashMap<>(16, 0.75f, true);
    lru.put(g, h);
    m.set(
        List.of(
            Collections.singletonMap(a, b),
            Collections.checkedMap(new HashMap<>(Map.of(c, d)), Short.class, Short.class),
            new java.util.concurrent.ConcurrentSkipListMap<>(Map.of(e, f)),
            Collections.emptySortedMap(),
            lru));
    r.set(
        List.of(
            Collections.checkedList(new ArrayList<>(List.of(new T(a))), T.class), new Stack<>()));
    r.get().get(1).add(new T(b));
    dq.set(new LinkedList<>(List.of(a, b)));
  }
}
