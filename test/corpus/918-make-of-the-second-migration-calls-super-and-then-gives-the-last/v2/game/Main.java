package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<String> k = Hot.of("");
  private final Hot<Map<String, Set<Node>>> near = Hot.of(Map.of());
  private final Hot<Integer> n = Hot.of(0);

  Node() {}
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> nodes = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
