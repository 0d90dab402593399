package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Cell>> cells = Hot.of(List.of());
  private final Hot<Holder> h = Hot.of(new Nobody());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
