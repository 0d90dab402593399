package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import game.fleet.Ship;
import game.math.Vec;
import java.util.LinkedHashMap;
import java.util.Map;

@HotState
public final class Arena implements HotProgram {
  private final Hot<Map<String, Ship>> ships = Hot.of(Map.of());
  private final Hot<Long> tick = Hot.of(0L);

  @Override
  public void start() {
    Map<String, Ship> all = new LinkedHashMap<>();
    all.put("red", new Ship("red", new Vec(1, 2), 1, 100));
    ships.set(all);
  }

  @Override
  public void step() {
    tick.update(t -> t + 1);
    ships.get().replaceAll((name, ship) -> new Ship(name, ship.pos(), ship.shield(), ship.hull() - 1));
  }
}
