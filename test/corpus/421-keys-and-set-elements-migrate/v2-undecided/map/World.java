package map;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

@HotState
public final class World implements HotProgram {
  private final Hot<Map<Cell, String>> names = Hot.of(Map.of());
  private final Hot<TreeMap<Cell, Integer>> heights = Hot.of(new TreeMap<>());
  private final Hot<Set<List<Cell>>> paths = Hot.of(Set.of());
  private final Hot<Map<Cell, Map<Cell, Integer>>> distances = Hot.of(Map.of());
  private final Hot<EnumMap<Ground, Set<Cell>>> byGround = Hot.of(new EnumMap<>(Ground.class));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
