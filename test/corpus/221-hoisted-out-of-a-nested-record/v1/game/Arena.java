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
    all.put("red", new Ship("red", new Vec(0, 0), new Vec(1, -0.5)));
    all.put("blue", new Ship("blue", new Vec(9, 9), new Vec(0, 0)));
    ships.set(all);
  }

  @Override
  public void step() {
    ships.get().replaceAll((name, ship) -> ship.move());
  }
}
