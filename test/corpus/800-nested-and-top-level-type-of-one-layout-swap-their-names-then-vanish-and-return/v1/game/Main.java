package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Part(int n) {}

@HotState
record Ship(Part part) {
  @HotState
  record Part(int n) {}
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Part>> a = Hot.of(List.of(new Part(1)));
  private final Hot<Map<Ship.Part, Ship>> b =
      Hot.of(Map.of(new Ship.Part(2), new Ship(new Ship.Part(3))));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
