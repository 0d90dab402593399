package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Building>> buildings = Hot.of(List.of());
  private final Hot<List<Target>> targets = Hot.of(List.of());
  private final Hot<Map<String, Tower>> towers = Hot.of(Map.of());

  @Override
  public void start() {
    Tower tower = new Tower(9);
    buildings.set(List.of(tower, new House(2)));
    targets.set(List.of(new Orc(5), tower, tower));
    towers.set(Map.of("north", tower));
  }

  @Override
  public void step() {}
}
