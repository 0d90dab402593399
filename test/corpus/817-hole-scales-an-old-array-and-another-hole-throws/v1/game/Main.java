package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record G(int[] cells) {}

@HotState
record P(int n) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<G> g = Hot.of(new G(new int[] {1, 2}));
  private final Hot<List<P>> l = Hot.of(List.of(new P(-1)));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
