package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Node {
  private final Hot<String> name = Hot.of("");
  private final Hot<Optional<Node>> next = Hot.of(Optional.empty());
  private Node() {}
  Node(String n, Node next) { name.set(n); this.next.set(Optional.ofNullable(next)); }
}
