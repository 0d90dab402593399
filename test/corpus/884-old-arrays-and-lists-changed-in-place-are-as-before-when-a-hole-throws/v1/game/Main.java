package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record R(int[] a, List<Integer> l, Map<String, int[]> m, String[][] s) {}

@HotState
final class Node {
  private final Hot<int[]> a = Hot.of(new int[0]);
  private final Hot<List<Integer>> l = Hot.of(new ArrayList<>());
  private final Hot<Set<String>> set = Hot.of(new HashSet<>());

  Node() {}

  Node(int[] a, List<Integer> l, Set<String> s) {
    this.a.set(a);
    this.l.set(l);
    set.set(s);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<int[]> a = Hot.of(new int[0]);
  private final Hot<byte[]> b = Hot.of(new byte[0]);
  private final Hot<List<R>> rs = Hot.of(List.of());
  private final Hot<List<Node>> nodes = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    int[] shared = {3, 1, 2};
    List<Integer> l = new ArrayList<>(List.of(5, 4));
    a.set(shared);
    b.set(new byte[] {1, 2, 3});
    rs.set(
        new ArrayList<>(
            List.of(
                new R(
                    shared,
                    l,
                    new HashMap<>(Map.of("k", shared)),
                    new String[][] {{"x", null}, {}}))));
    nodes.set(new ArrayList<>(List.of(new Node(shared, l, new HashSet<>(Set.of("p"))))));
  }
}
