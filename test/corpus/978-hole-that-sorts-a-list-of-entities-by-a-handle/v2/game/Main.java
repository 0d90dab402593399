package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> l = Hot.of(List.of());
  private final Hot<Integer> best = Hot.of(0);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
