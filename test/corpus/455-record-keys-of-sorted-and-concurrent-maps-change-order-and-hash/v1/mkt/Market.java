package mkt;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;

@HotState
public final class Market implements HotProgram {
  private final Hot<Map<Key, List<Order>>> book = Hot.of(new TreeMap<>());
  private final Hot<Map<Key, Set<Key>>> live = Hot.of(new ConcurrentHashMap<>());
  private final Hot<Set<Key>> watch = Hot.of(new ConcurrentSkipListSet<>());
  private final Hot<List<Key>> hist = Hot.of(new CopyOnWriteArrayList<>());

  @Override
  public void start() {}

  @Override
  public void step() {
    Key a = new Key("A", 5);
    Key b = new Key("B", 4);
    Key c = new Key("C", 6);
    Map<Key, List<Order>> m = new TreeMap<>();
    m.put(b, List.of(new Order(b, new TreeSet<>(Set.of(a, c)))));
    m.put(a, List.of());
    m.put(c, List.of());
    book.set(m);
    live.set(new ConcurrentHashMap<>(Map.of(a, new LinkedHashSet<>(List.of(c, a)))));
    watch.set(new ConcurrentSkipListSet<>(Set.of(c, a, b)));
    hist.set(new CopyOnWriteArrayList<>(List.of(c, b, c)));
  }
}
