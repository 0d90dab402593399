package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Cell, Integer>> s = Hot.of(Map.of());
  @Override
  public void start() { s.set(Map.of(new Cell(1, "a"), 1, new Cell(1, "b"), 2)); }

  @Override
  public void step() {}
}
