package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<Integer> a = Hot.of(0);
  private final Hot<Integer> b = Hot.of(0);
  private final Hot<Integer> c = Hot.of(0);
  private final Hot<Optional<Node>> o = Hot.of(Optional.empty());

  Node() {}

  Node(int a, int b, int c) {
    this.a.set(a);
    this.b.set(b);
    this.c.set(c);
    o.set(Optional.of(this));
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Node, Node>> m = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    Node x = new Node(1, 2, 3), y = new Node(4, 5, 6);
    Map<Node, Node> z = new LinkedHashMap<>();
    z.put(x, y);
    z.put(y, x);
    m.set(z);
  }
}
