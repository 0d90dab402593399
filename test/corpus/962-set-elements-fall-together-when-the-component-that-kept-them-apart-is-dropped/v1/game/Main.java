package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Set<Cell>> s = Hot.of(Set.of());
  @Override
  public void start() { s.set(new LinkedHashSet<>(List.of(new Cell(1, "a"), new Cell(1, "b")))); }

  @Override
  public void step() {}
}
