package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<Integer> n = Hot.of(0);
  private final Hot<String> label = Hot.of("");
  private final Hot<Optional<Node>> next = Hot.of(Optional.empty());
  private final Hot<Integer> k = Hot.of(0);

  Node() {}

  void mark() {
    label.update(l -> l + "!");
    k.set(next.get().get().n.get());
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
