package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Node> root = Hot.of(new Node(0));
  @Override
  public void start() {
    Node n = new Node(100);
    for (int i = 0; i < 30; i++) {
      Node up = new Node(i);
      up.put(n, new Node(1000 + i));
      n = up;
    }
    root.set(n);
  }

  @Override
  public void step() {}
}
