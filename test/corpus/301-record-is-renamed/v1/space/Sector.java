package space;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Sector implements HotProgram {
  private final Hot<List<Ship>> patrol = Hot.of(List.of());
  private final Hot<Map<String, Ship>> docked = Hot.of(Map.of());
  private final Hot<Optional<Ship>> flagship = Hot.of(Optional.empty());
  private final Hot<Ship[]> wrecks = Hot.of(new Ship[0]);

  @Override
  public void start() {
    Ship flag = new Ship("Ark", 900);
    patrol.set(List.of(new Ship("Wren", 40), flag));
    Map<String, Ship> bays = new LinkedHashMap<>();
    bays.put("z", new Ship("Tern", 55));
    bays.put("a", new Ship("Crow", 60));
    docked.set(bays);
    flagship.set(Optional.of(flag));
    wrecks.set(new Ship[] {new Ship("Dodo", 0)});
  }

  @Override
  public void step() {
    patrol.update(ships -> ships.stream().map(ship -> ship.hit(5)).toList());
  }
}
