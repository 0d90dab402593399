package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Pt(double x, double y, int hp) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Pt>> parts = Hot.of(List.of());
  private final Hot<Map<String, Integer>> index = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
