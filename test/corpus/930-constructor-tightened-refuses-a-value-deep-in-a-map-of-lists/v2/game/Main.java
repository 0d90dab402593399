package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, List<Ship>>> ships = Hot.of(Map.of());
  @Override
  public void start() { ships.set(Map.of("red", List.of(new Ship(1), new Ship(-1)))); }

  @Override
  public void step() {}
}
