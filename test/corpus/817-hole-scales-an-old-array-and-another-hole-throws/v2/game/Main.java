package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record G(@Unit("cm") int[] cells) {}

@HotState
record P(int n, int z) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<G> g = Hot.of(new G(new int[0]));
  private final Hot<List<P>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
