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
  private final Hot<List<L>> l = Hot.of(List.of(new L(1, new K(4))));
  private final Hot<Map<K, L>> m = Hot.of(Map.of(new K(5), new L(2, new K(6))));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
