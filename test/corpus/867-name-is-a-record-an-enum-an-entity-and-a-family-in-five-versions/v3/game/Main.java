package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Y(long i) {}

@HotState
enum X {
  P,
  Q
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Y>> a = Hot.of(List.of());
  private final Hot<Map<X, Y>> n = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
