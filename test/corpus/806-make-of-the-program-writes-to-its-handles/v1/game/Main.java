package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> n = Hot.of(100);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
