package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<Integer> i = Hot.of(0);
  private final Hot<Optional<Node>> next = Hot.of(Optional.empty());

  Node() {}

  Node(int i, Optional<Node> next) {
    this.i.set(i);
    this.next.set(next);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Optional<Node>> first = Hot.of(Optional.empty());
  private final Hot<List<Node>> nodes = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    List<Node> all = new ArrayList<>();
    Optional<Node> next = Optional.empty();
    for (int i = 39; i >= 0; i--) {
      Node node = new Node(i, next);
      all.add(0, node);
      next = Optional.of(node);
    }
    first.set(next);
    nodes.set(all);
  }
}
