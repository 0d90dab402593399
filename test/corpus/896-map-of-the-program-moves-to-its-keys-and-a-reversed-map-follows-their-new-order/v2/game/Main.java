package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class K implements Comparable<K> {
  private final Hot<String> t = Hot.of("");
  private final Hot<Optional<Entry>> entry = Hot.of(Optional.empty());

  K() {}

  @Override
  public int compareTo(K o) {
    return o.t.get().compareTo(t.get());
  }
}

@HotState
record Entry(Optional<K> alt, List<Map<K, Integer>> maps, int n) {
  int first() {
    return maps.get(0).values().iterator().next();
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Set<K>> keys = Hot.of(Set.of());
  private final Hot<Integer> first = Hot.of(0);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
