package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<Integer> n = Hot.of(0);
  private final Hot<List<String>> l = Hot.of(List.of());
  private final Hot<Optional<Node>> next = Hot.of(Optional.empty());

  Node() {}

  Node(int n, Node next) {
    this.n.set(n);
    l.set(new ArrayList<>(List.of("x" + n)));
    this.next.set(Optional.ofNullable(next));
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> nodes = Hot.of(List.of());
  private final Hot<Integer> c = Hot.of(0);

  @Override
  public void step() {}

  @Override
  public void start() {
    Node a = new Node(1, null);
    nodes.set(List.of(a, new Node(2, a)));
    c.set(5);
  }
}
