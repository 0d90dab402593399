package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record At(int x, int y) implements Comparable<At> {
  public int compareTo(At o) {
    return o.x - x;
  }
}

@HotState
final class Node {
  private final Hot<At> at = Hot.of(new At(0, 0));
  private final Hot<Map<Node, Integer>> near = Hot.of(Map.of());
  private final Hot<Integer> sum = Hot.of(0);

  Node() {}

  int sum() {
    int s = 0;
    for (Map.Entry<Node, Integer> e : near.get().entrySet())
      s += e.getValue() * e.getKey().at.get().x();
    return s;
  }

  @Override
  public int hashCode() {
    return at.get().hashCode();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Node n && n.at.get().equals(at.get());
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<At, Node>> slots = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
