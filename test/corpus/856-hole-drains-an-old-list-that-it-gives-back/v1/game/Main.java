package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<ArrayList<Integer>> a = Hot.of(new ArrayList<>(List.of(1, 2, 3)));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
