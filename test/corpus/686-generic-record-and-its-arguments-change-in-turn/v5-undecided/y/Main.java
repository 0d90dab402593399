package y;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<Pair<Crew, Ship>> top = Hot.of(new Pair<>(null, null, null));
  private final Hot<Map<String, Pair<Ship, Crew>>> all = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
