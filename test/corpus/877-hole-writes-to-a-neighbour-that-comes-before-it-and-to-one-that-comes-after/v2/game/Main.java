package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<Long> n = Hot.of(0L);
  private final Hot<Optional<Node>> other = Hot.of(Optional.empty());
  private final Hot<Boolean> leader = Hot.of(false);

  Node() {}

  boolean seize(Node o) {
    o.n.set(o.n.get() + 1000);
    o.other.set(Optional.of(o));
    return true;
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> nodes = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
