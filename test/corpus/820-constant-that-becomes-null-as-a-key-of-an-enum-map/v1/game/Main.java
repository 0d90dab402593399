package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
enum T {
  A,
  X
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<T, Integer>> h = Hot.of(new EnumMap<>(T.class));

  @Override
  public void step() {}

  @Override
  public void start() {
    h.get().put(T.X, 4);
    h.get().put(T.A, 5);
  }
}
