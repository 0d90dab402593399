package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Set<Float>> f = Hot.of(Set.of());
  private final Hot<Map<K, Integer>> m = Hot.of(Map.of());
  @Override
  public void start() {
    f.set(new LinkedHashSet<>(List.of(0.0f, -0.0f, Float.NaN)));
    LinkedHashMap<K, Integer> k = new LinkedHashMap<>();
    k.put(new K(new java.math.BigDecimal("1.0"), 0.0f, null), 1);
    k.put(new K(new java.math.BigDecimal("1.00"), 0.0f, null), 2);
    k.put(new K(new java.math.BigDecimal("1.0"), -0.0f, null), 3);
    m.set(k);
  }

  @Override
  public void step() {}
}
