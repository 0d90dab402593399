package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record At(int x, int y) {}

@HotState
record Slot(At at, Node node) {}

@HotState
final class Node {
  private final Hot<At> at = Hot.of(new At(0, 0));
  private final Hot<Map<Slot, Integer>> near = Hot.of(Map.of());

  Node() {}

  Node(At a) {
    at.set(a);
  }

  void near(Map<Slot, Integer> m) {
    near.set(m);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<At, Slot>> slots = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    At p = new At(1, 2), q = new At(3, 4);
    Node a = new Node(p), b = new Node(q);
    Slot s = new Slot(p, a), t = new Slot(q, b);
    a.near(new HashMap<>(Map.of(t, 7)));
    b.near(new LinkedHashMap<>(Map.of(s, 8)));
    Map<At, Slot> m = new LinkedHashMap<>();
    m.put(p, s);
    m.put(q, t);
    slots.set(m);
  }
}
