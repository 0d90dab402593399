package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
record S(String a) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<S, Integer>> m = Hot.of(Map.of());

  @Override
  public void start() {
    m.set(Map.of(new S("A"), 1, new S("a"), 2));
  }

  @Override
  public void step() {}
}
