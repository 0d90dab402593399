package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Node {
  private final Hot<Integer> id = Hot.of(0);
  private final Hot<Optional<Node>> to = Hot.of(Optional.empty());
  private Node() {}
  Node(int id) { this.id.set(id); }
  void link(Node n) { to.set(Optional.of(n)); }
}
