package port;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Port implements HotProgram {
  private final Hot<List<Ship>> ships = Hot.of(List.of());
  private final Hot<Map<String, Optional<Ship>>> berths = Hot.of(Map.of());
  private final Hot<Integer> tide = Hot.of(0);

  @Override
  public void start() {
    Ship tug = new Ship("tug", new Ship.Load(5, null));
    ships.set(List.of(new Ship("ferry", new Ship.Load(0, "cars")), tug));
    berths.set(Map.of("north", Optional.empty(), "east", Optional.of(tug)));
  }

  @Override
  public void step() {
    tide.update(t -> t + 1);
  }
}
