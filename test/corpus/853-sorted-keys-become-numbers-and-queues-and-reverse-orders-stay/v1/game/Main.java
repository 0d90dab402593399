package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record K(String n) implements Comparable<K> {
  public int compareTo(K o) {
    return n.compareTo(o.n);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<TreeMap<K, String>> a =
      Hot.of(new TreeMap<>(Map.of(new K("2"), "y", new K("10"), "z", new K("1"), "x")));
  private final Hot<SortedSet<Short>> b = Hot.of(new TreeSet<>(Comparator.reverseOrder()));
  private final Hot<ArrayDeque<Byte>> q =
      Hot.of(new ArrayDeque<>(List.of((byte) 5, (byte) 1, (byte) 7)));
  private final Hot<LinkedHashMap<K, Integer>> l = Hot.of(new LinkedHashMap<>());

  @Override
  public void step() {}

  @Override
  public void start() {
    b.get().addAll(List.of((short) 3, (short) 9, (short) -5));
    l.get().put(new K("10"), 1);
    l.get().put(new K("2"), 2);
  }
}
