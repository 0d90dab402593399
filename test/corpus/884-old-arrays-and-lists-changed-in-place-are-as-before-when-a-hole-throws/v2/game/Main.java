package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record R(int[] a, List<Integer> l, Map<String, int[]> m, String[][] s, int x) {}

@HotState
final class Node {
  private final Hot<int[]> a = Hot.of(new int[0]);
  private final Hot<List<Integer>> l = Hot.of(new ArrayList<>());
  private final Hot<Set<String>> set = Hot.of(new HashSet<>());
  private final Hot<Integer> x = Hot.of(0);

  Node() {}
}

@HotState
public final class Main implements HotProgram {
  private final Hot<int[]> a = Hot.of(new int[0]);
  private final Hot<byte[]> b = Hot.of(new byte[0]);
  private final Hot<List<R>> rs = Hot.of(List.of());
  private final Hot<List<Node>> nodes = Hot.of(List.of());
  private final Hot<Integer> x = Hot.of(0);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
