package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Ship> n = Hot.of(new Ship(0));
  private final Hot<net.Ship> g = Hot.of(new net.Ship(""));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
