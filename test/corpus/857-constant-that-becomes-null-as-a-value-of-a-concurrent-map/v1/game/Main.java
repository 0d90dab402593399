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
  private final Hot<Map<String, T>> c =
      Hot.of(new java.util.concurrent.ConcurrentHashMap<>(Map.of("k", T.X)));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
