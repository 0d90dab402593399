package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> plain = Hot.of(5);
  private final int was = 9;

  @Override
  public void start() {}

  @Override
  public void step() {}
}
