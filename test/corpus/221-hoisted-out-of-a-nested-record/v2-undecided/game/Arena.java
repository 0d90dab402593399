package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashMap;
import java.util.Map;

@HotState
public final class Arena implements HotProgram {
  private final Hot<Map<String, Ship>> ships = Hot.of(Map.of());

  @Override
  public void start() {
    Map<String, Ship> all = new LinkedHashMap<>();
    ships.set(all);
  }

  @Override
  public void step() {
    ships.get().replaceAll((name, ship) -> ship.move());
  }
}
