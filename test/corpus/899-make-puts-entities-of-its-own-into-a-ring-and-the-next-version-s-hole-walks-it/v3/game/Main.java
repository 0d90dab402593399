package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<Long> n = Hot.of(0L);
  private final Hot<Optional<Node>> next = Hot.of(Optional.empty());
  private final Hot<Optional<Node>> mid = Hot.of(Optional.empty());
  private final Hot<String> path = Hot.of("");

  Node() {}

  long n() {
    return n.get();
  }

  String path(int i) {
    return n.get() + (i == 0 ? "" : ">" + next.get().get().path(i - 1));
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
