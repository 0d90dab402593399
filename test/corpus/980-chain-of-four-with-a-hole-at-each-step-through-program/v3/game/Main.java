package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Ship>> s = Hot.of(List.of());
  private final Hot<Double> max = Hot.of(0.0);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
