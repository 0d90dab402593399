package map;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  public void start() {
    Cell a = new Cell(0, 0);
    Cell b = new Cell(0, 1);
    Cell c = new Cell(1, 0);
    names.set(new HashMap<>(Map.of(a, "camp", b, "lake")));
    heights.set(new TreeMap<>(Map.of(c, 7, b, -2, a, 0)));
    paths.set(Set.of(List.of(a, b), List.of(b, a), List.of()));
    Map<Cell, Map<Cell, Integer>> far = new LinkedHashMap<>();
    far.put(c, new LinkedHashMap<>(Map.of(a, 1)));
    far.put(a, new LinkedHashMap<>(Map.of(a, 0)));
    distances.set(far);
  }

  @Override
  public void step() {
    EnumMap<Ground, Set<Cell>> all = new EnumMap<>(Ground.class);
    all.put(Ground.WATER, new HashSet<>(Set.of(new Cell(0, 1))));
    all.put(Ground.GRASS, new HashSet<>(Set.of(new Cell(0, 0), new Cell(1, 0))));
    byGround.set(all);
  }
}
