package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<String> k = Hot.of("");
  private final Hot<Map<String, Set<Node>>> near = Hot.of(Map.of());
  private final Hot<Long> n = Hot.of(0L);

  Node() {}

  String k() {
    return k.get();
  }

  int count() {
    int i = 0;
    for (Set<Node> s : near.get().values()) for (Node x : s) i += x.k().length();
    return i;
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
