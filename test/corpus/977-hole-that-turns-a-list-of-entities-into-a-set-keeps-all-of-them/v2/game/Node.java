package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Node {
  private final Hot<Long> id = Hot.of(0L);
  private Node() {}
  @Override public boolean equals(Object o) { return o instanceof Node n && n.id.get().equals(id.get()); }
  @Override public int hashCode() { return id.get().intValue(); }
}
