package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<net.Ship> n = Hot.of(new net.Ship(0));
  private final Hot<Ship> g = Hot.of(new Ship(""));
  @Override
  public void start() { n.set(new net.Ship(4)); g.set(new Ship("g")); }

  @Override
  public void step() {}
}
