package k;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Double, Optional<String>>> f = Hot.of(Map.of());
  private final Hot<Set<Integer>> c = Hot.of(Set.of());
  private final Hot<Map<List<Long>, Set<Optional<Integer>>>> l = Hot.of(Map.of());
  private final Hot<Map<Long, Double>> sorted = Hot.of(Map.of());
  private final Hot<Map<K, Integer>> rec = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
