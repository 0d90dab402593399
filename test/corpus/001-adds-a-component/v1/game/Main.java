package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;
import java.util.TreeMap;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, Ship>> ships = Hot.of(Map.of());

  @Override
  public void start() {
    ships.set(Map.of("red", new Ship("Red", 0.5), "blue", new Ship("Blue", -0.0)));
  }

  @Override
  public void step() {
    Map<String, Ship> moved = new TreeMap<>(ships.get());
    moved.computeIfPresent("red", (id, ship) -> new Ship(ship.name(), ship.x() + 1));
    ships.set(moved);
  }
}
