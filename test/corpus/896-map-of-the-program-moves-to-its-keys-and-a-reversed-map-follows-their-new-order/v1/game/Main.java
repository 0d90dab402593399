package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class K implements Comparable<K> {
  private final Hot<String> s = Hot.of("");

  K() {}

  K(String s) {
    this.s.set(s);
  }

  @Override
  public int compareTo(K o) {
    return s.get().compareTo(o.s.get());
  }
}

@HotState
record Entry(K k, Optional<K> alt, List<Map<K, Integer>> maps) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<K, Entry>> map = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    K a = new K("a"), b = new K("b");
    Map<K, Integer> t = new TreeMap<>(Comparator.reverseOrder());
    t.put(a, 1);
    t.put(b, 2);
    Map<K, Entry> m = new TreeMap<>();
    m.put(a, new Entry(a, Optional.of(b), List.of(t)));
    m.put(b, new Entry(b, Optional.empty(), List.of(t, t)));
    map.set(m);
  }
}
