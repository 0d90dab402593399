package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record P(int n) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<long[]>> g = Hot.of(List.of(new long[] {3, 1, 2}));
  private final Hot<String[]> q = Hot.of(new String[] {"b", "a"});
  private final Hot<List<P>> l = Hot.of(List.of(new P(-1)));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
