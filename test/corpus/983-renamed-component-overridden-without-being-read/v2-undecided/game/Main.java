package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Ship> s = Hot.of(new Ship(1, 2));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
