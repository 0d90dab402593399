package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Node implements Comparable<Node> {
  private final Hot<Integer> id = Hot.of(0);
  private final Hot<SortedSet<Node>> kids = Hot.of(new TreeSet<>());
  Node() {}
  Node(int id) { this.id.set(id); }
  void put(Node a, Node b) { kids.set(new TreeSet<>(List.of(a, b))); }
  @Override public int compareTo(Node o) { return id.get().compareTo(o.id.get()); }
}
