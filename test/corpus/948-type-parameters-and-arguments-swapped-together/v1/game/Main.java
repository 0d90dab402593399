package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Pair<String, Integer>> p = Hot.of(new Pair<>("", 0));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
