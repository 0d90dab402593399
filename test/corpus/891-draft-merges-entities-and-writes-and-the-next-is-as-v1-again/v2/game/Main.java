package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<String> k = Hot.of("");
  private final Hot<Optional<Node>> peer = Hot.of(Optional.empty());
  private final Hot<Integer> z = Hot.of(1);

  Node() {}

  void z() {
    z.update(x -> x * 2);
    k.update(x -> x + "2");
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
