package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Set<Cell>> s = Hot.of(Set.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
