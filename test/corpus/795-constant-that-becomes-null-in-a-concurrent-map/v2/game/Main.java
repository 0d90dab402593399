package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
enum E { A }

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, E>> h = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
