package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
enum C {
  RED,
  G
}

@HotState
record Px(C c, long a) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<C, Px[]>> m = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
