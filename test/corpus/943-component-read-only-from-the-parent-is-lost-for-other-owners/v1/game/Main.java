package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Ship>> s = Hot.of(List.of());
  @Override
  public void start() { s.set(List.of(new Ship("a", 1), new Ship("b", 2))); }

  @Override
  public void step() {}
}
