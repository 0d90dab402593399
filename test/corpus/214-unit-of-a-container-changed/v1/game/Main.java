package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
record S(@Unit("ms") List<Long> a, @Unit("ms") Optional<Integer> b) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> s = Hot.of(List.of());

  @Unit("m")
  private final Hot<Map<String, Double>> h = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
