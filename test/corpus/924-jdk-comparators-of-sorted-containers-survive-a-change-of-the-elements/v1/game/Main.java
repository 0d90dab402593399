package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<SortedSet<Integer>> down = Hot.of(new TreeSet<>());
  private final Hot<Map<String, Integer>> nocase = Hot.of(Map.of());
  @Override
  public void start() {
    TreeSet<Integer> t = new TreeSet<>(Comparator.reverseOrder());
    t.addAll(List.of(1, 3, 2));
    down.set(t);
    TreeMap<String, Integer> m = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    m.put("b", 1);
    m.put("A", 2);
    m.put("C", 3);
    nocase.set(m);
  }

  @Override
  public void step() {}
}
