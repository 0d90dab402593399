package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Node {
  private final Hot<Long> id = Hot.of(0L);
  private final Hot<Set<Node>> kids = Hot.of(Set.of());
  Node() {}
  @Override public boolean equals(Object o) { return o instanceof Node n && n.id.get().equals(id.get()) && n.kids.get().equals(kids.get()); }
  @Override public int hashCode() { return Long.hashCode(id.get()) + 31 * kids.get().hashCode(); }
}
