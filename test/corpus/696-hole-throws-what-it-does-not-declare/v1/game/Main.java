package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
record Ship(int a) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, Ship>> ships = Hot.of(Map.of());

  @Override
  public void start() {
    ships.set(Map.of("red", new Ship(1)));
  }

  @Override
  public void step() {}
}
