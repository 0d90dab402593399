package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<String> name = Hot.of("");
  private final Hot<Long> hits = Hot.of(0L);
  private final Hot<Optional<Node>> peer = Hot.of(Optional.empty());

  Node() {}
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> nodes = Hot.of(List.of());
  private final Hot<Map<String, Node>> by = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
