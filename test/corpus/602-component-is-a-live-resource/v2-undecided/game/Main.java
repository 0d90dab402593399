package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, Worker>> workers = Hot.of(Map.of());

  @Override
  public void start() {
    workers.set(Map.of("a", new Worker("ann")));
  }

  @Override
  public void step() {}
}
