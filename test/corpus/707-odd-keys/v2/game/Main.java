package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Double, String>> doubles = Hot.of(Map.of());
  private final Hot<Map<Double, String>> sorted = Hot.of(Map.of());
  private final Hot<Set<Float>> floats = Hot.of(Set.of());
  private final Hot<Map<BigDecimal, Integer>> decimals = Hot.of(Map.of());
  private final Hot<Map<Key, Integer>> keys = Hot.of(Map.of());
  private final Hot<Map<List<Key>, Integer>> lists = Hot.of(Map.of());
  private final Hot<List<Key>> list = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
