package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<Integer> i = Hot.of(0);
  private final Hot<Optional<Node>> next = Hot.of(Optional.empty());
  private final Hot<Integer> sum = Hot.of(0);

  int sum() {
    return sum.get();
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Optional<Node>> first = Hot.of(Optional.empty());
  private final Hot<List<Node>> nodes = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
