package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record P(int n, int z) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<long[]>> g = Hot.of(List.of());
  private final Hot<String[]> q = Hot.of(new String[0]);
  private final Hot<List<P>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
