package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Part(int n) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Part>> a = Hot.of(List.of(new Part(1)));
  private final Hot<List<Ship.Part>> b = Hot.of(List.of(new Ship.Part(2)));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
