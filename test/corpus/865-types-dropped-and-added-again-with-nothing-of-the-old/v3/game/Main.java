package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record K(int z) {}

@HotState
record L(int a, K k) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<L>> l = Hot.of(List.of());
  private final Hot<Map<K, L>> m = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
