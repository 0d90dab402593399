package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Integer, Mine>> mines = Hot.of(Map.of());

  @Override
  public void start() {
    Map<Ore, List<Ore>> turns = new LinkedHashMap<>();
    turns.put(Ore.TIN, List.of(Ore.GOLD, Ore.TIN, Ore.TIN));
    turns.put(Ore.IRON, List.of());
    turns.put(Ore.GOLD, List.of(Ore.COAL));
    mines.set(
        new TreeMap<>(
            Map.of(
                2,
                new Mine(
                    new EnumMap<>(Map.of(Ore.TIN, 1, Ore.GOLD, 2)),
                    EnumSet.of(Ore.TIN, Ore.GOLD),
                    Set.of(Ore.TIN),
                    turns,
                    Optional.of(Ore.TIN),
                    new Ore[] {Ore.GOLD, null, Ore.TIN},
                    Mine.Mode.TIN),
                1,
                new Mine(
                    new EnumMap<>(Ore.class),
                    EnumSet.noneOf(Ore.class),
                    Set.of(),
                    Map.of(),
                    Optional.empty(),
                    new Ore[0],
                    Mine.Mode.OPEN))));
  }

  @Override
  public void step() {}
}
