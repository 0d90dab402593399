package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Node> root = Hot.of(new Node());
  private final Hot<Integer> found = Hot.of(0);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
