package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<SortedSet<Cell>> s = Hot.of(new TreeSet<>());
  @Override
  public void start() { s.set(new TreeSet<>(List.of(new Cell(1, "a"), new Cell(1, "b")))); }

  @Override
  public void step() {}
}
