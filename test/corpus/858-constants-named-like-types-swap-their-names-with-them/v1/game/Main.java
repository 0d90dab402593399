package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
enum Kind {
  Ship,
  Boat,
  Kind
}

@HotState
record Ship(int n, Kind kind) {}

@HotState
record Boat(int n, Kind kind) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Kind, Optional<Ship>>> k =
      Hot.of(Map.of(Kind.Ship, Optional.of(new Ship(1, Kind.Boat))));
  private final Hot<List<Boat>> o = Hot.of(List.of(new Boat(2, Kind.Ship)));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
