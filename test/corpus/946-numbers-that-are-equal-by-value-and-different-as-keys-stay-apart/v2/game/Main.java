package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Set<Double>> f = Hot.of(Set.of());
  private final Hot<Map<K, Long>> m = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
