package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<String> name = Hot.of("");
  private final Hot<Integer> hits = Hot.of(0);
  private final Hot<Optional<Node>> peer = Hot.of(Optional.empty());

  private Node() {}

  Node(String name, int hits) {
    this.name.set(name);
    this.hits.set(hits);
  }

  void to(Node o) {
    peer.set(Optional.of(o));
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> nodes = Hot.of(List.of());
  private final Hot<Map<String, Node>> by = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    Node a = new Node("a", 1),
        b = new Node("b", 2),
        a2 = new Node("a", 10),
        a3 = new Node("a", 100);
    a.to(a2);
    a2.to(a3);
    a3.to(b);
    b.to(a3);
    nodes.set(List.of(a3, a, b, a2));
    by.set(new TreeMap<>(Map.of("x", a2, "y", a3, "z", b)));
  }
}
