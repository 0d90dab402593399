package cache;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Cache implements HotProgram {
  private final Hot<List<Entry<Integer>>> entries = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
