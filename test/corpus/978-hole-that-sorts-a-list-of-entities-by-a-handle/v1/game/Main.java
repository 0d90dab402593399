package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> l = Hot.of(List.of());
  @Override
  public void start() { l.set(List.of(new Node(3), new Node(1), new Node(2))); }

  @Override
  public void step() {}
}
