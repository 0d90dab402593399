package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Node {
  private final Hot<Integer> id = Hot.of(0);
  private final Hot<Set<Node>> kids = Hot.of(Set.of());
  Node() {}
  Node(int id) { this.id.set(id); }
  void put(Node a, Node b) { kids.set(new HashSet<>(List.of(a))); }
}
