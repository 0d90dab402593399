package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record K(int n) implements Comparable<K> {
  public int compareTo(K o) {
    return Integer.compare(n, o.n);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<TreeMap<K, String>> a = Hot.of(new TreeMap<>());
  private final Hot<SortedSet<Integer>> b = Hot.of(new TreeSet<>());
  private final Hot<ArrayDeque<Integer>> q = Hot.of(new ArrayDeque<>());
  private final Hot<LinkedHashMap<K, Integer>> l = Hot.of(new LinkedHashMap<>());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
