package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> l = Hot.of(List.of());
  @Override
  public void start() { Node a = new Node(1); l.set(List.of(a, a)); }

  @Override
  public void step() {}
}
