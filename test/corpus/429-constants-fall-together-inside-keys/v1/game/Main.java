package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
enum Op {
  A,
  B
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<List<Op>, Integer>> m = Hot.of(Map.of());

  @Override
  public void start() {
    m.set(Map.of(List.of(Op.A, Op.B), 1, List.of(Op.A, Op.A), 2));
  }

  @Override
  public void step() {}
}
