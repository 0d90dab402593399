package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Ship(String n) {}

@HotState
public final class Game implements HotProgram {
  private final Hot<List<Ship>> ships = Hot.of(List.of());
  private final Hot<Integer> time = Hot.of(0);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
