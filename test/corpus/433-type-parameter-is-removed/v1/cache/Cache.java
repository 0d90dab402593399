package cache;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;

@HotState
public final class Cache implements HotProgram {
  private final Hot<List<Entry<String, Integer>>> entries = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    List<Entry<String, Integer>> more = new ArrayList<>(entries.get());
    more.add(new Entry<>("key " + more.size(), more.size(), more.isEmpty() ? null : more.get(0)));
    entries.set(more);
  }
}
