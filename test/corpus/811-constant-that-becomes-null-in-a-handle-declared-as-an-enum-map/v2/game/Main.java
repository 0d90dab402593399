package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
enum T {
  A
}

@HotState
public final class Main implements HotProgram {
  private final Hot<EnumMap<T, Integer>> i = Hot.of(new EnumMap<>(T.class));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
