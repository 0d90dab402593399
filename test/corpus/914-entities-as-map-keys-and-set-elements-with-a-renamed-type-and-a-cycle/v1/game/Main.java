package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Node, List<Node>>> next = Hot.of(Map.of());
  private final Hot<Set<Node>> seen = Hot.of(Set.of());
  @Override
  public void start() {
    Node a = new Node(1);
    Node b = new Node(2);
    a.link(b);
    b.link(a);
    LinkedHashMap<Node, List<Node>> m = new LinkedHashMap<>();
    m.put(a, List.of(b, b));
    m.put(b, List.of(a));
    next.set(m);
    LinkedHashSet<Node> s = new LinkedHashSet<>();
    s.add(b);
    s.add(a);
    seen.set(s);
  }

  @Override
  public void step() {}
}
