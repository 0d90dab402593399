package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<Integer> n = Hot.of(0);
  private final Hot<Optional<Node>> next = Hot.of(Optional.empty());

  Node() {}

  Node(int n) {
    this.n.set(n);
  }

  void to(Node o) {
    next.set(Optional.of(o));
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> nodes = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    Node a = new Node(1), b = new Node(2);
    a.to(b);
    b.to(a);
    nodes.set(List.of(a, b));
  }
}
