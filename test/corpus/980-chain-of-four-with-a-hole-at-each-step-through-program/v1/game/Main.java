package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Ship>> s = Hot.of(List.of());
  private final Hot<Map<String, Double>> speed = Hot.of(Map.of());
  @Override
  public void start() { s.set(List.of(new Ship("a"), new Ship("b"))); speed.set(Map.of("a", 1.5, "b", 2.5)); }

  @Override
  public void step() {}
}
