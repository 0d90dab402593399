package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final int plain = 4;
  private final Hot<Integer> was = Hot.of(1);
  @Override
  public void start() { was.set(2); }

  @Override
  public void step() {}
}
