package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Node {
  private final Hot<Integer> id = Hot.of(0);
  private Node() {}
  Node(int id) { this.id.set(id); }
  @Override public boolean equals(Object o) { return o instanceof Node n && n.id.get().equals(id.get()); }
  @Override public int hashCode() { return id.get(); }
}
