package old;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Game implements HotProgram {
  private final Hot<Ship> ship = Hot.of(new Ship(0));
  private final Hot<List<Pilot>> pilots = Hot.of(List.of());
  @Override
  public void start() { Pilot p = new Pilot("x"); pilots.set(List.of(p, p)); ship.set(new Ship(3)); }

  @Override
  public void step() {}
}
