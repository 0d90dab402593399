package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Unit>> units = Hot.of(List.of());
  private final Hot<Map<Terrain, Integer>> map = Hot.of(Map.of());

  @Override
  public void start() {
    Unit one = new Unit();
    Unit two = new Unit();
    one.friends.set(List.of(two, one));
    two.friends.set(List.of(one));
    units.set(List.of(two, one, two));
    map.set(new EnumMap<>(Map.of(Terrain.WATER, 7)));
  }

  @Override
  public void step() {
    units.get().get(0).hp.set(4);
  }
}
