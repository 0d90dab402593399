package mkt;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  }
}
