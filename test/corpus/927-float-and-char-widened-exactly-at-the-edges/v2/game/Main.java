package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<E> e = Hot.of(new E(0, 0, 0, 0, (char) 0, 0, 0, 0.0));
  private final Hot<Map<Long, Double>> m = Hot.of(Map.of());
  private final Hot<List<Integer>> cs = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
