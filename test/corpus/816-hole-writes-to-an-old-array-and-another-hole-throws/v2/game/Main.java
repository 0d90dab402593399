package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record W(int n, int z) {}

@HotState
record In(ArrayList<Integer> x) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> first = Hot.of(0);
  private final Hot<int[]> arr = Hot.of(new int[0]);
  private final Hot<List<W>> w = Hot.of(List.of());
  private final Hot<Map<String, Integer>> m = Hot.of(Map.of());
  private final Hot<In> i = Hot.of(new In(new ArrayList<>()));
  private final Hot<Integer> last = Hot.of(0);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
