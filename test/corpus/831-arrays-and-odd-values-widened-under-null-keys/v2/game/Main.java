package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<double[]> f = Hot.of(new double[0]);
  private final Hot<int[]> c = Hot.of(new int[0]);
  private final Hot<Map<Integer, List<Long>>> m = Hot.of(Map.of());
  private final Hot<SortedSet<Long>> s = Hot.of(new TreeSet<>());
  private final Hot<List<Optional<Integer>>> o = Hot.of(List.of());
  private final Hot<Optional<Double>> p = Hot.of(Optional.empty());
  private final Hot<int[]> b = Hot.of(new int[0]);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
