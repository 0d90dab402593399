package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record W(int n) {}

@HotState
record In(ArrayList<Integer> x) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<ArrayList<Integer>> a = Hot.of(new ArrayList<>(List.of(1, 2, 3)));
  private final Hot<int[]> arr = Hot.of(new int[] {1, 2});
  private final Hot<List<W>> w = Hot.of(new ArrayList<>(List.of(new W(1))));
  private final Hot<Map<String, Integer>> m = Hot.of(new TreeMap<>(Map.of("k", 1)));
  private final Hot<In> i = Hot.of(new In(new ArrayList<>(List.of(5))));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
