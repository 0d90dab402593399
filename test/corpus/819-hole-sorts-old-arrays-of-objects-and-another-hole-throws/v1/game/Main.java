package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record P(int n) {}

@HotState
record Q(int n) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<String[]> q = Hot.of(new String[] {"b", "a"});
  private final Hot<Integer[]> i = Hot.of(new Integer[] {2, 1});
  private final Hot<Q[]> w = Hot.of(new Q[] {new Q(2), new Q(1)});
  private final Hot<List<P>> l = Hot.of(List.of(new P(-1)));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
