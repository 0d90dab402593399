package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<String> k = Hot.of("");
  private final Hot<Integer> w = Hot.of(0);

  Node() {}

  Node(String k, int w) {
    this.k.set(k);
    this.w.set(w);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> nodes = Hot.of(List.of());
  private final Hot<Integer> total = Hot.of(0);

  @Override
  public void step() {}

  @Override
  public void start() {
    nodes.set(List.of(new Node("a", 1), new Node("a", 2), new Node("c", 4)));
    total.set(1);
  }
}
