package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Ore, Integer>> stock = Hot.of(Map.of());

  @Override
  public void start() {
    stock.set(new EnumMap<>(Map.of(Ore.IRON, 2)));
  }

  @Override
  public void step() {}
}
