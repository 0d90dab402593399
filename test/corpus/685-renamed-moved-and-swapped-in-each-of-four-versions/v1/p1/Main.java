package p1;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashMap;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Key<String>, Node>> nodes = Hot.of(Map.of());
  private final Hot<Node> head = Hot.of(new Node(0, 0));

  @Override
  public void start() {}

  @Override
  public void step() {
    Node a = new Node(1, 2);
    Node b = new Node(3, 4);
    a.next(b);
    b.next(a);
    head.set(b);
    Map<Key<String>, Node> m = new LinkedHashMap<>();
    m.put(new Key<>("x", 1), a);
    m.put(new Key<>("y", 2), b);
    nodes.set(m);
  }
}
