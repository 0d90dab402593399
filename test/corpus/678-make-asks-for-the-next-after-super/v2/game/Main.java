package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class N {
  final Hot<Integer> i = Hot.of(-1);
  final Hot<Integer> d = Hot.of(-1);

  N() {}
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Integer, N>> byId = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
