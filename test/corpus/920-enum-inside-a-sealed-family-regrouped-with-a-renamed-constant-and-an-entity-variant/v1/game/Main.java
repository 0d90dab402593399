package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Shape>> l = Hot.of(List.of());
  private final Hot<Map<Shape, Integer>> m = Hot.of(Map.of());
  @Override
  public void start() {
    Body b = new Body(3);
    l.set(Arrays.asList(Fixed.ORIGIN, new Dot(1), b, null, b, Fixed.ALL));
    m.set(Map.of(Fixed.ORIGIN, 1));
  }

  @Override
  public void step() {}
}
