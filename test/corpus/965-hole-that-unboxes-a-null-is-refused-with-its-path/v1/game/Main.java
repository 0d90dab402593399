package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Ship>> s = Hot.of(List.of());
  @Override
  public void start() { s.set(List.of(new Ship(1), new Ship(null))); }

  @Override
  public void step() {}
}
