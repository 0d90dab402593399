package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<String> k = Hot.of("");
  private final Hot<Optional<Node>> peer = Hot.of(Optional.empty());

  Node() {}

  Node(String k) {
    this.k.set(k);
  }

  void to(Node o) {
    peer.set(Optional.of(o));
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> nodes = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    Node a = new Node("a"), b = new Node("a"), c = new Node("c");
    a.to(b);
    b.to(c);
    c.to(b);
    nodes.set(List.of(a, b, c));
  }
}
