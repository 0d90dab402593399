package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
enum Kind {
  Ship,
  Boat
}

@HotState
record Ship(int n, Kind kind) {}

@HotState
record Boat(int n, Kind kind) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Kind, Optional<Boat>>> k = Hot.of(Map.of());
  private final Hot<List<Ship>> o = Hot.of(List.of());
  private final Hot<Integer> z = Hot.of(1);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
