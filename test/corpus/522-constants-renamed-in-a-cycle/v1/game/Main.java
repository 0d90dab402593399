package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Side, Integer>> winds = Hot.of(Map.of());
  private final Hot<Set<Side>> open = Hot.of(Set.of());
  private final Hot<List<Side>> path = Hot.of(List.of());

  @Override
  public void start() {
    winds.set(new EnumMap<>(Map.of(Side.NORTH, 1, Side.EAST, 2, Side.SOUTH, 3)));
    open.set(EnumSet.of(Side.NORTH, Side.EAST));
    path.set(List.of(Side.SOUTH, Side.SOUTH, Side.NORTH, Side.EAST));
  }

  @Override
  public void step() {}
}
