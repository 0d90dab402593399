package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Shape>> l = Hot.of(List.of());
  private final Hot<Map<Shape, Long>> m = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
