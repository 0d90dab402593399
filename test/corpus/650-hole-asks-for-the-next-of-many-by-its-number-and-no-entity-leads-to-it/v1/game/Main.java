package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<Integer> i = Hot.of(0);

  Node() {}

  Node(int i) {
    this.i.set(i);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> nodes = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    List<Node> all = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      all.add(0, new Node(i));
    }
    nodes.set(all);
  }
}
