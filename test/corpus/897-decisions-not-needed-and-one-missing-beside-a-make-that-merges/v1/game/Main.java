package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Alias {
  private final Hot<Optional<Node>> target = Hot.of(Optional.empty());
  private final Hot<Integer> w = Hot.of(0);

  Alias() {}
}

@HotState
final class Node {
  private final Hot<Integer> n = Hot.of(0);
  private final Hot<List<Alias>> as = Hot.of(List.of());

  Node() {}
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Alias>> as = Hot.of(List.of());
  private final Hot<List<Node>> ns = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
