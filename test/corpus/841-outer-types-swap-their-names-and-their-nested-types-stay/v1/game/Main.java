package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Ship>> s = Hot.of(List.of(new Ship(new Ship.Part(1))));
  private final Hot<List<Boat>> b = Hot.of(List.of(new Boat(new Boat.Part(2))));
  private final Hot<Set<Ship.Part>> sp = Hot.of(Set.of(new Ship.Part(3)));
  private final Hot<Set<Boat.Part>> bp = Hot.of(Set.of(new Boat.Part(4)));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
