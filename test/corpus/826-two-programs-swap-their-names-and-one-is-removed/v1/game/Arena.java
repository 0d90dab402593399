package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Ship(String n) {}

@HotState
public final class Arena implements HotProgram {
  private final Hot<Integer> tick = Hot.of(9);
  private final Hot<List<Ship>> ships = Hot.of(List.of(new Ship("a")));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
