package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<String> k = Hot.of("");
  private final Hot<Integer> w = Hot.of(0);
  private final Hot<Integer> inv = Hot.of(0);

  Node() {}

  String k() {
    return k.get();
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> nodes = Hot.of(List.of());
  private final Hot<Long> total = Hot.of(0L);

  void add(int w) {
    total.update(t -> t + w);
  }

  @Override
  public void step() {}

  @Override
  public void start() {}
}
