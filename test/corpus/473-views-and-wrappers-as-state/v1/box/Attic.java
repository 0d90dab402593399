package box;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

@HotState
public final class Attic implements HotProgram {
  private final Hot<Map<Thing, Integer>> down = Hot.of(Map.of());
  private final Hot<Map<Thing, Integer>> fixed = Hot.of(Map.of());
  private final Hot<Set<Thing>> keys = Hot.of(Set.of());
  private final Hot<Set<Thing>> head = Hot.of(Set.of());
  private final Hot<List<Thing>> part = Hot.of(List.of());
  private final Hot<List<Thing>> copies = Hot.of(List.of());
  private final Hot<List<Thing>> array = Hot.of(List.of());
  private final Hot<List<Thing>> stream = Hot.of(List.of());
  private final Hot<List<Thing>> linked = Hot.of(List.of());
  private final Hot<Set<Thing>> live = Hot.of(Set.of());
  private final Hot<Map<String, Thing>> nocase = Hot.of(Map.of());
  private final Hot<Map<Thing, Thing>> single = Hot.of(Map.of());
  private final Hot<Map<Thing, Thing>> sync = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    Thing a = new Thing(1);
    Thing b = new Thing(2);
    Thing c = new Thing(3);
    TreeMap<Thing, Integer> t = new TreeMap<>(Map.of(a, 1, b, 2, c, 3));
    down.set(t.descendingMap());
    fixed.set(Collections.unmodifiableMap(t));
    Map<Thing, Integer> l = new LinkedHashMap<>();
    l.put(c, 1);
    l.put(a, 2);
    keys.set(l.keySet());
    head.set(new TreeSet<>(Set.of(a, b, c)).descendingSet().headSet(a, false));
    part.set(new ArrayList<>(List.of(a, b, c)).subList(1, 3));
    copies.set(Collections.nCopies(3, b));
    array.set(Arrays.asList(a, null));
    stream.set(java.util.stream.Stream.of(a, null).toList());
    linked.set(new LinkedList<>(List.of(c, a)));
    live.set(ConcurrentHashMap.newKeySet());
    live.get().add(a);
    Map<String, Thing> nc = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    nc.put("b", b);
    nc.put("A", a);
    nocase.set(nc);
    single.set(Collections.singletonMap(a, null));
    Map<Thing, Thing> sm = new LinkedHashMap<>();
    sm.put(null, b);
    sm.put(b, null);
    sync.set(Collections.synchronizedMap(sm));
  }
}
