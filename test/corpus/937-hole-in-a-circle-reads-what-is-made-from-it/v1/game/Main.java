package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Ship>> ships = Hot.of(List.of());

  @Override
  public void start() {
    Ship a = new Ship(3);
    Ship b = new Ship(4);
    a.aimAt(b);
    b.aimAt(a);
    ships.set(List.of(a, b));
  }

  @Override
  public void step() {}
}
