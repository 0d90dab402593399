package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<Integer> n = Hot.of(0);

  Node() {}

  Node(int n) {
    this.n.set(n);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> count = Hot.of(5);
  private final Hot<List<Node>> nodes = Hot.of(List.of());
  private final Hot<Integer> last = Hot.of(1);

  @Override
  public void step() {}

  @Override
  public void start() {
    Node a = new Node(1);
    nodes.set(List.of(a, new Node(2), a, new Node(3)));
  }
}
