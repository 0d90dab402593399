package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

@HotState
enum E { A }

@HotState
record W(List<SortedSet<E>> s) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, W>> h = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
