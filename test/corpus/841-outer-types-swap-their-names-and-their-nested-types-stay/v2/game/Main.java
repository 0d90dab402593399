package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Boat>> s = Hot.of(List.of());
  private final Hot<List<Ship>> b = Hot.of(List.of());
  private final Hot<Set<Ship.Part>> sp = Hot.of(Set.of());
  private final Hot<Set<Boat.Part>> bp = Hot.of(Set.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
