package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<Integer> n = Hot.of(0);
  private final Hot<Optional<Node>> to = Hot.of(Optional.empty());

  Node() {}

  Node(int n, Node to) {
    this.n.set(n);
    this.to.set(Optional.ofNullable(to));
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> nodes = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    Node a = new Node(1, null);
    nodes.set(List.of(a, new Node(2, a)));
  }
}
