package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> tick = Hot.of(4);
  private final Hot<Integer> score = Hot.of(7);
  private final long seed = 3;

  @Override
  public void step() {}

  @Override
  public void start() {}
}
