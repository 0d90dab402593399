package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Holder> h = Hot.of(new Nobody());
  private final Hot<List<Cell>> cells = Hot.of(List.of());
  @Override
  public void start() { Cell c = new Cell(); c.fill(); cells.set(List.of(c)); h.set(new One(c)); }

  @Override
  public void step() {}
}
