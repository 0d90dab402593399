package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Part(int n) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Ship.Part>> a = Hot.of(List.of());
  private final Hot<List<Part>> b = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
