package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Ship(String name, int hp) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Ship>> fleet = Hot.of(Arrays.asList(new Ship("a", 3), null));
  private final Hot<Ship[]> dock = Hot.of(new Ship[0]);
  private final Hot<Optional<Ship>> flag = Hot.of(Optional.of(new Ship("f", 9)));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
