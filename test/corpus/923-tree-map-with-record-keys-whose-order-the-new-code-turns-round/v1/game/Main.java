package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<SortedMap<Key, Integer>> m = Hot.of(new TreeMap<>());
  private final Hot<Set<Key>> s = Hot.of(Set.of());
  @Override
  public void start() { m.set(new TreeMap<>(Map.of(new Key(1), 10, new Key(2), 20, new Key(3), 30))); s.set(new TreeSet<>(List.of(new Key(5), new Key(4)))); }

  @Override
  public void step() {}
}
