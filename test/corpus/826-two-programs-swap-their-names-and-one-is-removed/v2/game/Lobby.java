package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Ship(String n) {}

@HotState
public final class Lobby implements HotProgram {
  private final Hot<Integer> tick = Hot.of(0);
  private final Hot<List<Ship>> ships = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
