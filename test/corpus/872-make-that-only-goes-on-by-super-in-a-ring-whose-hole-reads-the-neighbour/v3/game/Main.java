package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<Long> n = Hot.of(0L);
  private final Hot<Optional<Node>> next = Hot.of(Optional.empty());
  private final Hot<String> label = Hot.of("?");
  private final Hot<Boolean> odd = Hot.of(false);

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
