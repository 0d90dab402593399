package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record S(int n, int k) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> l = Hot.of(List.of());
  private final Hot<Optional<S>> o = Hot.of(Optional.empty());
  private final Hot<Map<String, S>> m = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
