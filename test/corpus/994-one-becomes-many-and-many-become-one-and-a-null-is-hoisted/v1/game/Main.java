package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Ship>> s = Hot.of(List.of());
  @Override
  public void start() { s.set(List.of(new Ship("a", List.of("x", "y"), new Vec(1, 2)), new Ship("b", List.of(), null))); }

  @Override
  public void step() {}
}
