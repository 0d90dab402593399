package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<String> k = Hot.of("");
  private final Hot<Map<String, Set<Node>>> near = Hot.of(Map.of());

  Node() {}

  Node(String k) {
    this.k.set(k);
  }

  void near(Node... n) {
    near.set(new TreeMap<>(Map.of("n", new LinkedHashSet<>(List.of(n)))));
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> nodes = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    Node a = new Node("a"), b = new Node("A"), c = new Node("c");
    a.near(b, c);
    b.near(a);
    c.near(b);
    nodes.set(List.of(b, c, a));
  }
}
