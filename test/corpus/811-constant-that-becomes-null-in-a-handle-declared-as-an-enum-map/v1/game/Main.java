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
  private final Hot<EnumMap<T, Integer>> i = Hot.of(new EnumMap<>(Map.of(T.X, 5)));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
