package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
enum Op {
  A
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<List<Op>, Integer>> m = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
